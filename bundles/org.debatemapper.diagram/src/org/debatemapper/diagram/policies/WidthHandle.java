package org.debatemapper.diagram.policies;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;

/** A small bar on a side of what is selected, which makes it wider or higher. */
final class WidthHandle extends ResizeHandle {
    private static final int LONG = 18;
    private static final int SHORT = 7;

    WidthHandle(GraphicalEditPart owner, int side) {
        super(owner, side);
        boolean upright = (side & PositionConstants.EAST_WEST) != 0;
        setPreferredSize(upright ? new Dimension(SHORT, LONG) : new Dimension(LONG, SHORT));
    }

    @Override
    public void paintFigure(Graphics graphics) {
        Theme theme = DiagramContext.of(getOwner().getViewer()).getTheme();
        Rectangle box = getBounds();
        Box bar = new Box(0.75, 0.75, box.width - 1.5, box.height - 1.5, SHORT / 2.0 - 0.75, theme.card(),
                new Stroke(theme.selection(), 1.5));
        new PicturePainter(graphics).paint(new Picture(box.x, box.y, box.width, box.height, List.of(bar)));
    }
}
