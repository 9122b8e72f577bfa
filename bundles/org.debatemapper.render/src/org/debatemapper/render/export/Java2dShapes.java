package org.debatemapper.render.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Segment;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;

/** Primitives painted with Java2D. */
final class Java2dShapes {
    private static final float MITER_LIMIT = 10;

    private Java2dShapes() {
    }

    static void paint(Primitive primitive, Graphics2D graphics) throws IOException {
        if (primitive instanceof Box box) {
            paint(BoxOutline.of(box), box.fill(), box.stroke(), graphics);
        } else if (primitive instanceof Path path) {
            paint(path.segments(), path.fill(), path.stroke(), graphics);
        } else if (primitive instanceof Line line) {
            paint(line.outline(), null, line.stroke(), graphics);
        } else if (primitive instanceof Text text) {
            text(text, graphics);
        }
    }

    private static void paint(List<Segment> segments, Color fill, Stroke stroke, Graphics2D graphics) {
        Shape shape = shape(segments);
        if (fill != null) {
            graphics.setColor(awt(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(awt(stroke.color()));
            graphics.setStroke(awt(stroke));
            graphics.draw(shape);
        }
    }

    private static Shape shape(List<Segment> segments) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, segments.size());
        for (Segment segment : segments) {
            if (segment instanceof Segment.MoveTo move) {
                path.moveTo(move.x(), move.y());
            } else if (segment instanceof Segment.LineTo line) {
                path.lineTo(line.x(), line.y());
            } else if (segment instanceof Segment.CurveTo curve) {
                path.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }

    private static void text(Text text, Graphics2D graphics) throws IOException {
        graphics.setColor(awt(text.color()));
        AffineTransform before = graphics.getTransform();
        GlyphOutlines outlines = GlyphOutlines.of(text.font().face());
        double size = text.font().size() * outlines.scale();
        graphics.translate(text.x(), text.baseline());
        graphics.scale(size, -size);
        for (int codePoint : text.text().codePoints().toArray()) {
            graphics.fill(outlines.of(codePoint));
            graphics.translate(outlines.advance(codePoint), 0);
        }
        graphics.setTransform(before);
    }

    private static BasicStroke awt(Stroke stroke) {
        double[] dash = stroke.dash();
        if (dash.length == 0) {
            return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.length];
        for (int i = 0; i < dash.length; i++) {
            lengths[i] = (float) dash[i];
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER_LIMIT,
                lengths, 0);
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.red(), color.green(), color.blue(), (int) Math.round(color.alpha() * 255));
    }
}
