package org.debatemapper.diagram.actions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.model.map.MapEdge;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;

/**
 * What is selected on a diagram, as objects of the model. What a command took off the map does not count, though its part may
 * stay selected for a moment: the stack tells that a command is done before the parts of the map have followed it.
 */
record Selected(MapDiagram diagram) {
    List<EditPart> parts() {
        return ((List<?>) diagram.getViewer().getSelectedEditParts()).stream().map(EditPart.class::cast)
                .filter(part -> part != diagram.getViewer().getContents() && isOnMap(part.getModel())).toList();
    }

    private boolean isOnMap(Object model) {
        return model instanceof MapEdge edge ? edge.relation().eContainer() == diagram.getMap().eContainer()
                : !(model instanceof View view) || view.eContainer() == diagram.getMap();
    }

    /** The part that keys and menus mean, or null. */
    EditPart primary() {
        List<EditPart> parts = parts();
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    List<EObject> views() {
        return parts().stream().map(EditPart::getModel).filter(EObject.class::isInstance).map(EObject.class::cast)
                .toList();
    }

    /** The frames of groups. */
    List<GroupView> frames() {
        return views().stream().filter(GroupView.class::isInstance).map(GroupView.class::cast)
                .filter(frame -> frame.getGroup() != null).toList();
    }

    /** The selected arrows, and those that begin or end at selected cards. */
    List<MapEdge> edges() {
        Set<MapEdge> edges = new LinkedHashSet<>();
        for (EditPart part : parts()) {
            if (part instanceof EdgeEditPart edge) {
                edges.add(edge.getModel());
            } else if (part instanceof CardEditPart card) {
                Stream.concat(card.getSourceConnections().stream(), card.getTargetConnections().stream())
                        .forEach(each -> edges.add(((EdgeEditPart) each).getModel()));
            }
        }
        return List.copyOf(edges);
    }

    /** What each selected card covers on the map, in the order of selection. */
    Map<NodeView, Extent> covered() {
        Map<NodeView, Extent> covered = new LinkedHashMap<>();
        for (EditPart part : parts()) {
            if (part.getModel() instanceof NodeView view) {
                Rectangle box = ((GraphicalEditPart) part).getFigure().getBounds();
                covered.put(view, new Extent(box.x, box.y, box.width, box.height));
            }
        }
        return covered;
    }

    List<NodeView> cards() {
        return views().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
    }

    <E extends Element> List<E> elements(Class<E> kind) {
        return parts().stream().map(part -> part.getAdapter(Element.class)).filter(kind::isInstance).map(kind::cast)
                .filter(Objects::nonNull).distinct().toList();
    }
}
