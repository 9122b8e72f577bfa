package org.debatemapper.diagram.figures;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Text;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;

/** Paints pictures for an overview: blocks in the colour of their kind, and thin lines. Texts would be specks. */
final class CoarsePainter {
    private static final int SOFT = 110;
    private static final int FAINT = 140;

    private final GC gc;
    private final Rectangle map;
    private final double scale;

    CoarsePainter(GC gc, Rectangle map, double scale) {
        this.gc = gc;
        this.map = map;
        this.scale = scale;
    }

    void paint(Picture picture) {
        boolean block = true;
        for (Primitive primitive : picture.primitives()) {
            if (primitive instanceof Line line) {
                line(picture, line);
                block = false;
            }
        }
        if (block) {
            block(picture);
        }
    }

    private void block(Picture picture) {
        int left = x(picture.x());
        int top = y(picture.y());
        gc.setAlpha(SOFT);
        gc.setBackground(PicturePainter.screen(colorOf(picture)));
        gc.fillRectangle(left, top, Math.max(1, x(picture.x() + picture.width()) - left),
                Math.max(1, y(picture.y() + picture.height()) - top));
    }

    /** The most colourful fill below the texts: the bar of a card, the ground of a note; not a badge. */
    private static Color colorOf(Picture picture) {
        Color best = new Color(0xA0A0A0);
        int most = 0;
        for (Primitive primitive : picture.primitives()) {
            if (primitive instanceof Text) {
                break;
            }
            Color fill = primitive instanceof Box box ? box.fill() : primitive instanceof Path path ? path.fill() : null;
            if (fill != null && saturation(fill) > most) {
                most = saturation(fill);
                best = fill;
            }
        }
        return best;
    }

    private static int saturation(Color color) {
        int highest = Math.max(color.red(), Math.max(color.green(), color.blue()));
        return highest - Math.min(color.red(), Math.min(color.green(), color.blue()));
    }

    private void line(Picture picture, Line line) {
        int[] points = new int[2 * line.points().size()];
        int i = 0;
        for (Point point : line.points()) {
            points[i++] = x(picture.x() + point.x());
            points[i++] = y(picture.y() + point.y());
        }
        gc.setAlpha(FAINT);
        gc.setForeground(PicturePainter.screen(line.stroke().color()));
        gc.drawPolyline(points);
    }

    private int x(double onMap) {
        return (int) Math.round((onMap - map.x) * scale);
    }

    private int y(double onMap) {
        return (int) Math.round((onMap - map.y) * scale);
    }
}
