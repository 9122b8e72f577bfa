package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.testing.window.Hands;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Hands that know where cards, edges and handles of a diagram are. Places are pixels of the viewer's control. */
final class MapHands implements AutoCloseable {
    private final DiagramFixture fixture;
    private final Hands hands = new Hands(Display.getDefault());

    MapHands(DiagramFixture fixture) {
        this.fixture = fixture;
    }

    Hands bare() {
        return hands;
    }

    Control canvas() {
        return fixture.diagram().getViewer().getControl();
    }

    void drag(Point from, Point to) {
        hands.drag(canvas(), from, to);
    }

    void click(Point place) {
        hands.click(canvas(), place.x, place.y);
    }

    void moveTo(Point place) {
        hands.moveTo(canvas(), place.x, place.y);
    }

    void select(EdgeEditPart edge) {
        click(mark(edge));
        assertEquals(List.of(edge), fixture.diagram().getViewer().getSelectedEditParts());
    }

    void select(String title) {
        click(card(title));
        assertEquals(List.of(fixture.part(fixture.card(title))), fixture.diagram().getViewer().getSelectedEditParts());
    }

    /** The middle of a card. */
    Point card(String title) {
        Rectangle box = box(title);
        return new Point(box.getCenter().x, box.getCenter().y);
    }

    Rectangle box(String title) {
        return absolute(fixture.part(fixture.card(title)).getFigure());
    }

    EdgeEditPart edgeFrom(String title) {
        return (EdgeEditPart) fixture.part(fixture.card(title)).getSourceConnections().get(0);
    }

    EdgeEditPart edgeOf(Relation relation) {
        return (EdgeEditPart) fixture.part(new MapGraph(fixture.map()).edgesOf(relation).get(0));
    }

    List<Point> bends(EdgeEditPart edge) {
        EdgeView view = (EdgeView) ((EditPart) edge).getAdapter(EdgeView.class);
        return view == null ? List.of()
                : view.getBendPoints().stream().map(bend -> absolute(edge, bend.x(), bend.y())).toList();
    }

    Point start(EdgeEditPart edge) {
        return corner(edge, 0);
    }

    Point end(EdgeEditPart edge) {
        return corner(edge, edge.getEdgeFigure().getRoute().size() - 1);
    }

    Point mark(EdgeEditPart edge) {
        org.eclipse.draw2d.geometry.Point middle = edge.getEdgeFigure().getMarkBounds().getCenter();
        return absolute(edge, middle.x, middle.y);
    }

    /** Some pixels from the start towards the next corner. */
    Point along(EdgeEditPart edge, int pixels) {
        Point from = start(edge);
        Point to = corner(edge, 1);
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        return new Point((int) Math.round(from.x + (to.x - from.x) * pixels / length),
                (int) Math.round(from.y + (to.y - from.y) * pixels / length));
    }

    /** The middle of a handle of what is selected. */
    Point handle(Class<?> kind, int index) {
        List<?> found = handles(kind);
        assertTrue(found.size() > index, "Handles: " + found);
        Rectangle box = absolute((IFigure) found.get(index));
        return new Point(box.getCenter().x, box.getCenter().y);
    }

    int count(Class<?> kind) {
        return handles(kind).size();
    }

    private List<?> handles(Class<?> kind) {
        IFigure layer = LayerManager.Helper.find(fixture.diagram().getViewer().getRootEditPart())
                .getLayer(LayerConstants.HANDLE_LAYER);
        return layer.getChildren().stream().filter(kind::isInstance).toList();
    }

    @Override
    public void close() {
        hands.close();
    }

    private static Point corner(EdgeEditPart edge, int index) {
        org.debatemapper.render.scene.Point corner = edge.getEdgeFigure().getRoute().get(index);
        return absolute(edge, (int) Math.round(corner.x()), (int) Math.round(corner.y()));
    }

    private static Point absolute(GraphicalEditPart part, int x, int y) {
        org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point(x, y);
        part.getFigure().translateToAbsolute(place);
        return new Point(place.x, place.y);
    }

    private static Rectangle absolute(IFigure figure) {
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return box;
    }
}
