package org.debatemapper.diagram.policies;

import java.util.List;
import java.util.function.Supplier;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.model.BendPoint;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.ConnectionBendpointTracker;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** A handle of a selected edge: round, in the colour of selections; hollow where a drag would make a bend. */
final class EdgeHandle extends AbstractHandle {
    private static final int SIZE = 11;
    private static final int SMALL = 9;

    private final Supplier<DragTracker> tracker;
    private final boolean filled;

    private EdgeHandle(EdgeEditPart edge, Locator place, boolean filled, Supplier<DragTracker> tracker) {
        super(edge, place, filled ? Cursors.HAND : Cursors.SIZEALL);
        this.tracker = tracker;
        this.filled = filled;
        int size = filled ? SIZE : SMALL;
        setPreferredSize(new Dimension(size, size));
    }

    static IFigure start(EdgeEditPart edge) {
        return end(edge, ConnectionLocator.SOURCE, RequestConstants.REQ_RECONNECT_SOURCE);
    }

    static IFigure end(EdgeEditPart edge) {
        return end(edge, ConnectionLocator.TARGET, RequestConstants.REQ_RECONNECT_TARGET);
    }

    static IFigure bend(EdgeEditPart edge, int index, BendPoint place) {
        return new EdgeHandle(edge, at(edge, place), true,
                () -> bending(edge, index, RequestConstants.REQ_MOVE_BENDPOINT));
    }

    static IFigure newBend(EdgeEditPart edge, int leg, BendPoint place) {
        return new EdgeHandle(edge, at(edge, place), false,
                () -> bending(edge, leg, RequestConstants.REQ_CREATE_BENDPOINT));
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    @Override
    public void paintFigure(Graphics graphics) {
        Theme theme = DiagramContext.of(getOwner().getViewer()).getTheme();
        Color fill = filled ? theme.selection() : theme.card();
        Color line = filled ? theme.card() : theme.selection();
        Rectangle area = getBounds();
        double width = area.width - 1.5;
        Box dot = new Box(0.75, 0.75, width, width, width / 2, fill, new Stroke(line, 1.5));
        new PicturePainter(graphics).paint(new Picture(area.x, area.y, area.width, area.height, List.of(dot)));
    }

    private static IFigure end(EdgeEditPart edge, int end, String request) {
        return new EdgeHandle(edge, new ConnectionLocator(edge.getEdgeFigure(), end), true, () -> {
            ConnectionEndpointTracker tracker = new ConnectionEndpointTracker(edge);
            tracker.setCommandName(request);
            tracker.setDisabledCursor(Cursors.NO);
            return tracker;
        });
    }

    private static DragTracker bending(EdgeEditPart edge, int index, String request) {
        ConnectionBendpointTracker tracker = new ConnectionBendpointTracker(edge, index);
        tracker.setType(request);
        return tracker;
    }

    private static Locator at(EdgeEditPart edge, BendPoint place) {
        return handle -> {
            Point middle = new Point(place.x(), place.y());
            edge.getFigure().translateToAbsolute(middle);
            handle.translateToRelative(middle);
            Dimension size = handle.getPreferredSize();
            handle.setBounds(new Rectangle(middle.x - size.width / 2, middle.y - size.height / 2, size.width,
                    size.height));
        };
    }
}
