package org.debatemapper.diagram.figures;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Paints the pictures that exports are made of on a screen. Lines of any width are drawn ten times too large under a
 * tenfold reduction, because {@link Graphics} knows widths in whole pixels only.
 */
public final class PicturePainter {
    private static final int TENFOLD = 10;

    private final Graphics graphics;
    private final ScreenFonts fonts;

    /**
     * @param graphics
     *            where to paint
     */
    public PicturePainter(Graphics graphics) {
        this.graphics = graphics;
        this.fonts = ScreenFonts.of(Display.getCurrent());
    }

    /**
     * @param picture
     *            painted at its place on the map
     */
    public void paint(Picture picture) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        int x = (int) Math.round(picture.x());
        int y = (int) Math.round(picture.y());
        graphics.translate(x, y);
        picture.primitives().forEach(this::paint);
        graphics.popState();
    }

    private void paint(Primitive primitive) {
        if (primitive instanceof Text text) {
            new TextPainter(graphics, fonts).paint(text);
        } else if (primitive instanceof Box box) {
            outline(OutlinePath.of(box, TENFOLD), box.fill(), box.stroke());
        } else if (primitive instanceof Path path) {
            outline(OutlinePath.of(path.segments(), TENFOLD), path.fill(), path.stroke());
        } else if (primitive instanceof Line line) {
            outline(OutlinePath.of(line.outline(), TENFOLD), null, line.stroke());
        }
    }

    private void outline(org.eclipse.swt.graphics.Path outline, Color fill, Stroke stroke) {
        graphics.pushState();
        graphics.scale(1.0 / TENFOLD);
        if (fill != null) {
            graphics.setAlpha(alpha(fill));
            graphics.setBackgroundColor(screen(fill));
            graphics.fillPath(outline);
        }
        if (stroke != null) {
            graphics.setAlpha(alpha(stroke.color()));
            graphics.setForegroundColor(screen(stroke.color()));
            graphics.setLineWidth((int) Math.round(stroke.width() * TENFOLD));
            dash(stroke);
            graphics.drawPath(outline);
        }
        graphics.popState();
        outline.dispose();
    }

    private void dash(Stroke stroke) {
        if (stroke.dash().length == 0) {
            graphics.setLineStyle(Graphics.LINE_SOLID);
            return;
        }
        int[] dash = new int[stroke.dash().length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (int) Math.max(1, Math.round(stroke.dash()[i] * TENFOLD));
        }
        graphics.setLineDash(dash);
    }

    static int alpha(Color color) {
        return (int) Math.round(color.alpha() * 255);
    }

    /**
     * @param color
     *            a colour of the scene
     * @return the same on the screen, without its alpha; needs no disposal
     */
    public static org.eclipse.swt.graphics.Color screen(Color color) {
        return new org.eclipse.swt.graphics.Color(color.red(), color.green(), color.blue());
    }
}
