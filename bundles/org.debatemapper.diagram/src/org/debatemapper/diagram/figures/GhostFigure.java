package org.debatemapper.diagram.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where something would be that is being dragged, with what it takes along. */
public final class GhostFigure extends Figure {
    private static final double FILL = 0.15;
    private static final double RADIUS = 6;

    /** A part of the ghost, as shares of its width and height. */
    private record Part(double x, double y, double width, double height) {
        Box on(Rectangle area, Color color) {
            return new Box(x * area.width, y * area.height, width * area.width, height * area.height,
                    Math.min(RADIUS, height * area.height / 2), color.faded(FILL), new Stroke(color, 1));
        }
    }

    private final Color color;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param color
     *            of the outline
     */
    public GhostFigure(Color color) {
        this.color = Objects.requireNonNull(color);
    }

    /**
     * @param whole
     *            what the ghost stands for
     * @param inner
     *            something in it, at the same scale
     */
    public void add(Rectangle whole, Rectangle inner) {
        parts.add(new Part((inner.x - whole.x) / (double) whole.width, (inner.y - whole.y) / (double) whole.height,
                inner.width / (double) whole.width, inner.height / (double) whole.height));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        List<Primitive> boxes = new ArrayList<>();
        boxes.add(new Box(0.75, 0.75, area.width - 1.5, area.height - 1.5, RADIUS, color.faded(FILL),
                new Stroke(color, 1.5)));
        parts.forEach(part -> boxes.add(part.on(area, color)));
        new PicturePainter(graphics).paint(new Picture(area.x, area.y, area.width, area.height, boxes));
    }
}
