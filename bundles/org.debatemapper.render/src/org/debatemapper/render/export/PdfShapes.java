package org.debatemapper.render.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Segment;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;

/** Primitives as operators of a page's content, in coordinates with y downwards. */
final class PdfShapes {
    private static final int ROUND_JOIN = 1;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new TreeMap<>();
    private double left;
    private double top;
    private double opacity = 1;

    PdfShapes(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Where the coordinates of the following primitives begin. */
    void moveTo(double x, double y) {
        left = x;
        top = y;
    }

    void write(Primitive primitive) throws IOException {
        if (primitive instanceof Box box) {
            paint(BoxOutline.of(box), box.fill(), box.stroke());
        } else if (primitive instanceof Path path) {
            paint(path.segments(), path.fill(), path.stroke());
        } else if (primitive instanceof Line line) {
            paint(line.outline(), null, line.stroke());
        } else if (primitive instanceof Text text) {
            text(text);
        }
    }

    private void paint(List<Segment> segments, Color fill, Stroke stroke) throws IOException {
        if (fill != null) {
            fillColor(fill);
            outline(segments);
            content.fill();
        }
        if (stroke != null) {
            opacity(stroke.color().alpha());
            content.setStrokingColor(awt(stroke.color()));
            content.setLineWidth((float) stroke.width());
            content.setLineJoinStyle(ROUND_JOIN);
            content.setLineDashPattern(floats(stroke.dash()), 0);
            outline(segments);
            content.stroke();
        }
    }

    private void outline(List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            if (segment instanceof Segment.MoveTo move) {
                content.moveTo(x(move.x()), y(move.y()));
            } else if (segment instanceof Segment.LineTo line) {
                content.lineTo(x(line.x()), y(line.y()));
            } else if (segment instanceof Segment.CurveTo curve) {
                content.curveTo(x(curve.x1()), y(curve.y1()), x(curve.x2()), y(curve.y2()), x(curve.x()),
                        y(curve.y()));
            } else {
                content.closePath();
            }
        }
    }

    private void text(Text text) throws IOException {
        fillColor(text.color());
        content.beginText();
        content.setFont(fonts.of(text.font().face()), (float) text.font().size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, x(text.x()), y(text.baseline())));
        content.showText(text.text());
        content.endText();
    }

    private void fillColor(Color color) throws IOException {
        opacity(color.alpha());
        content.setNonStrokingColor(awt(color));
    }

    private void opacity(double alpha) throws IOException {
        if (alpha == opacity) {
            return;
        }
        PDExtendedGraphicsState state = opacities.computeIfAbsent(alpha, PdfShapes::state);
        content.setGraphicsStateParameters(state);
        opacity = alpha;
    }

    private static PDExtendedGraphicsState state(double alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha);
        state.setStrokingAlphaConstant((float) alpha);
        return state;
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.rgb());
    }

    private static float[] floats(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private float x(double x) {
        return (float) (left + x);
    }

    private float y(double y) {
        return (float) (top + y);
    }
}
