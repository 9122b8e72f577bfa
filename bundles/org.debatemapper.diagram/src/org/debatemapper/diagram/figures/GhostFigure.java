package org.debatemapper.diagram.figures;

import java.util.List;
import java.util.Objects;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a card would be that is being dragged. */
public final class GhostFigure extends Figure {
    private static final double FILL = 0.15;
    private static final double RADIUS = 6;

    private final Color color;

    /**
     * @param color
     *            of the outline
     */
    public GhostFigure(Color color) {
        this.color = Objects.requireNonNull(color);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        Box box = new Box(0.75, 0.75, area.width - 1.5, area.height - 1.5, RADIUS, color.faded(FILL),
                new Stroke(color, 1.5));
        new PicturePainter(graphics).paint(new Picture(area.x, area.y, area.width, area.height, List.of(box)));
    }
}
