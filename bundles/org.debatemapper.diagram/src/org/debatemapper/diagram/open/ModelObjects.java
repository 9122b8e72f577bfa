package org.debatemapper.diagram.open;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapNode;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Finds the objects of the model behind what is selected: edit parts, nodes and edges of a map, nodes of trees. */
public final class ModelObjects {
    private ModelObjects() {
    }

    /**
     * @param selected
     *            an element of a selection, or null
     * @return what it stands for; a card stands for its element, an arrow for its relation; null for something else
     */
    public static EObject of(Object selected) {
        Object model = selected instanceof EditPart part ? part.getModel() : selected;
        if (model instanceof MapNode node) {
            return node.view().getElement();
        } else if (model instanceof MapEdge edge) {
            return edge.relation();
        } else if (model instanceof NodeView view) {
            return view.getElement();
        } else if (model instanceof EObject object) {
            return object;
        }
        return model == null ? null : Adapters.adapt(model, EObject.class);
    }

    /**
     * @param selection
     *            any selection, or null
     * @return the objects behind it, each once, in order
     */
    public static List<EObject> in(ISelection selection) {
        List<EObject> objects = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object selected : structured.toList()) {
                EObject object = of(selected);
                if (object != null && !objects.contains(object)) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
