package org.debatemapper.render.export;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Segment;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;

/** Primitives as SVG elements. */
final class SvgShapes {
    private final XMLStreamWriter xml;

    SvgShapes(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String styleClass(Face face) {
        return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static int weight(Face face) {
        return face.bold() ? 700 : 400;
    }

    void ground(Bounds bounds, Color color) throws XMLStreamException {
        write(new Box(bounds.x(), bounds.y(), bounds.width(), bounds.height(), 0, color, null));
    }

    void write(Primitive primitive) throws XMLStreamException {
        if (primitive instanceof Box box) {
            box(box);
        } else if (primitive instanceof Path path) {
            path(path.segments(), path.fill(), path.stroke());
        } else if (primitive instanceof Line line) {
            path(line.outline(), null, line.stroke());
        } else if (primitive instanceof Text text) {
            text(text);
        }
    }

    private void box(Box box) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        number("x", box.x());
        number("y", box.y());
        number("width", box.w());
        number("height", box.h());
        if (box.radius() > 0) {
            number("rx", box.radius());
        }
        fill(box.fill());
        stroke(box.stroke());
    }

    private void path(List<Segment> segments, Color fill, Stroke stroke) throws XMLStreamException {
        xml.writeEmptyElement("path");
        StringBuilder data = new StringBuilder();
        segments.forEach(segment -> append(segment, data));
        xml.writeAttribute("d", data.toString());
        fill(fill);
        stroke(stroke);
    }

    private static void append(Segment segment, StringBuilder data) {
        if (segment instanceof Segment.MoveTo move) {
            point('M', move.x(), move.y(), data);
        } else if (segment instanceof Segment.LineTo line) {
            point('L', line.x(), line.y(), data);
        } else if (segment instanceof Segment.CurveTo curve) {
            point('C', curve.x1(), curve.y1(), data);
            point(' ', curve.x2(), curve.y2(), data);
            point(' ', curve.x(), curve.y(), data);
        } else {
            data.append('Z');
        }
    }

    private static void point(char command, double x, double y, StringBuilder data) {
        data.append(command);
        Numbers.append(x, data);
        data.append(' ');
        Numbers.append(y, data);
    }

    private void text(Text text) throws XMLStreamException {
        xml.writeStartElement("text");
        number("x", text.x());
        number("y", text.baseline());
        xml.writeAttribute("class", styleClass(text.font().face()));
        number("font-size", text.font().size());
        fill(text.color());
        xml.writeCharacters(XmlText.legal(text.text()));
        xml.writeEndElement();
    }

    private void fill(Color color) throws XMLStreamException {
        xml.writeAttribute("fill", color == null ? "none" : color.hex());
        if (color != null && color.alpha() < 1) {
            number("fill-opacity", color.alpha());
        }
    }

    private void stroke(Stroke stroke) throws XMLStreamException {
        if (stroke == null) {
            return;
        }
        xml.writeAttribute("stroke", stroke.color().hex());
        number("stroke-width", stroke.width());
        xml.writeAttribute("stroke-linejoin", "round");
        if (stroke.color().alpha() < 1) {
            number("stroke-opacity", stroke.color().alpha());
        }
        if (stroke.dash().length > 0) {
            StringBuilder dashes = new StringBuilder();
            for (double dash : stroke.dash()) {
                dashes.append(dashes.length() == 0 ? "" : " ").append(Numbers.format(dash));
            }
            xml.writeAttribute("stroke-dasharray", dashes.toString());
        }
    }

    private void number(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, Numbers.format(value));
    }
}
