package org.debatemapper.diagram.policies;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.MoveHandleLocator;

/** The glow round what is selected. */
final class GlowHandle extends MoveHandle {
    private static final int ROOM = 5;
    private static final double WIDTH = 3;

    GlowHandle(GraphicalEditPart owner) {
        super(owner, new MoveHandleLocator(owner.getFigure()));
        setBorder(null);
        setOpaque(false);
    }

    @Override
    public Insets getInsets() {
        return new Insets(ROOM);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getBounds().contains(x, y) && !getBounds().getCropped(new Insets(ROOM)).contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Color color = DiagramContext.of(getOwner().getViewer()).getTheme().selection();
        Rectangle box = getBounds();
        Box glow = new Box(WIDTH / 2, WIDTH / 2, box.width - WIDTH, box.height - WIDTH, 10, null,
                new Stroke(color, WIDTH));
        new PicturePainter(graphics)
                .paint(new Picture(box.x, box.y, box.width, box.height, List.of(glow)));
    }
}
