package org.debatemapper.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** A chart as an image or a file. Needs no window system. */
public final class ChartPicture {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final JFreeChart chart;
    private final Color ground;

    ChartPicture(JFreeChart chart, Color ground) {
        this.chart = chart;
        this.ground = ground;
    }

    /**
     * @param width
     *            in pixels at 100 %, at least 1
     * @param height
     *            in pixels at 100 %, at least 1
     * @param scale
     *            pixels of the image for one at 100 %, more than 0
     * @return the chart, opaque
     */
    public BufferedImage image(int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(ground);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(scale, scale);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * @param width
     *            in pixels at 100 %
     * @param height
     *            in pixels at 100 %
     * @param scale
     *            pixels of the image for one at 100 %
     * @param out
     *            takes a PNG file; stays open
     * @throws IOException
     *             if it cannot be written
     */
    public void writePng(int width, int height, double scale, OutputStream out) throws IOException {
        ImageIO.write(image(width, height, scale), "png", out);
    }

    /**
     * Text stays text.
     *
     * @param width
     *            in pixels
     * @param height
     *            in pixels
     * @param out
     *            takes an SVG 1.1 file in UTF-8; stays open
     * @throws IOException
     *             if it cannot be written
     */
    public void writeSvg(int width, int height, OutputStream out) throws IOException {
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        graphics.setSVGCanvasSize(new java.awt.Dimension(width, height));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        graphics.stream(writer, true);
        writer.flush();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg",
                    null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML", e);
        }
    }
}
