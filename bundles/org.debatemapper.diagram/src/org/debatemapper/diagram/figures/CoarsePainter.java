package org.debatemapper.diagram.figures;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;

/** Paints pictures for a thumbnail: blocks in the colour of their kind, and thin lines. Texts would be specks. */
final class CoarsePainter {
    private static final int SOFT = 110;

    private final Graphics graphics;

    CoarsePainter(Graphics graphics) {
        this.graphics = graphics;
    }

    void paint(Picture picture) {
        boolean line = picture.primitives().stream().anyMatch(Line.class::isInstance);
        if (!line) {
            block(picture);
            return;
        }
        picture.primitives().stream().filter(Line.class::isInstance).map(Line.class::cast)
                .forEach(each -> line(picture, each));
    }

    private void block(Picture picture) {
        Color color = colorOf(picture);
        graphics.setAlpha(SOFT);
        graphics.setBackgroundColor(PicturePainter.screen(color));
        graphics.fillRectangle((int) picture.x(), (int) picture.y(), (int) picture.width(), (int) picture.height());
        graphics.setAlpha(255);
    }

    /** The most colourful fill: the bar of a card, the ground of a note. */
    private static Color colorOf(Picture picture) {
        Color best = new Color(0xA0A0A0);
        int most = 0;
        for (Primitive primitive : picture.primitives()) {
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
        PointList points = new PointList();
        for (Point point : line.points()) {
            points.addPoint((int) (picture.x() + point.x()), (int) (picture.y() + point.y()));
        }
        graphics.setForegroundColor(PicturePainter.screen(line.stroke().color()));
        graphics.setLineWidth(2);
        graphics.drawPolyline(points);
    }
}
