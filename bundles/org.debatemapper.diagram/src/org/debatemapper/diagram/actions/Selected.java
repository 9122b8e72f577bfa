package org.debatemapper.diagram.actions;

import java.util.List;
import java.util.Objects;

import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;

/** What is selected on a diagram, as objects of the model. */
record Selected(MapDiagram diagram) {
    List<EditPart> parts() {
        return ((List<?>) diagram.getViewer().getSelectedEditParts()).stream().map(EditPart.class::cast)
                .filter(part -> part != diagram.getViewer().getContents()).toList();
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

    List<NodeView> cards() {
        return views().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
    }

    <E extends Element> List<E> elements(Class<E> kind) {
        return parts().stream().map(part -> part.getAdapter(Element.class)).filter(kind::isInstance).map(kind::cast)
                .filter(Objects::nonNull).distinct().toList();
    }
}
