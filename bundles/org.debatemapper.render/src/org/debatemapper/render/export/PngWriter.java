package org.debatemapper.render.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Scene;

/** Writes PNG. Letters are filled outlines from the font files: no window system and no installed fonts are needed. */
public final class PngWriter implements SceneWriter {
    /** Twice the size on screen: sharp on fine displays and in print. */
    public static final double DEFAULT_SCALE = 2;
    /** Most pixels of an image; the raster then takes 400 MB of memory. */
    public static final long MOST_PIXELS = 100_000_000;

    private final double scale;

    /** Writes at {@link #DEFAULT_SCALE}. */
    public PngWriter() {
        this(DEFAULT_SCALE);
    }

    /**
     * @param scale
     *            pixels of the image for a pixel at 100 %, more than 0
     */
    public PngWriter(double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("Scale " + scale);
        }
        this.scale = scale;
    }

    /**
     * @throws ImageTooLargeException
     *             if the image had more than {@link #MOST_PIXELS}; nothing is written then
     */
    @Override
    public void write(Scene scene, OutputStream out) throws IOException {
        Bounds bounds = scene.bounds();
        double width = Math.max(1, Math.ceil(bounds.width() * scale));
        double height = Math.max(1, Math.ceil(bounds.height() * scale));
        if (width * height > MOST_PIXELS) {
            throw new ImageTooLargeException((long) width, (long) height, MOST_PIXELS, scale);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            paint(scene, graphics);
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", out);
        out.flush();
    }

    private void paint(Scene scene, Graphics2D graphics) throws IOException {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new java.awt.Color(scene.background().rgb()));
        graphics.fillRect(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
        graphics.scale(scale, scale);
        graphics.translate(-scene.bounds().x(), -scene.bounds().y());
        for (Scene.Figure figure : scene.figures()) {
            graphics.translate(figure.picture().x(), figure.picture().y());
            for (Primitive primitive : figure.picture().primitives()) {
                Java2dShapes.paint(primitive, graphics);
            }
            graphics.translate(-figure.picture().x(), -figure.picture().y());
        }
    }
}
