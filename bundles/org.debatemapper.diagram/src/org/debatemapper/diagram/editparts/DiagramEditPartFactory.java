package org.debatemapper.diagram.editparts;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.LegendView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.map.MapEdge;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit part of each object of a map. */
public final class DiagramEditPartFactory implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = create(model);
        part.setModel(model);
        return part;
    }

    private static EditPart create(Object model) {
        if (model instanceof NodeView) {
            return new CardEditPart();
        } else if (model instanceof MapEdge) {
            return new EdgeEditPart();
        } else if (model instanceof NoteView) {
            return new NoteEditPart();
        } else if (model instanceof GroupView) {
            return new GroupEditPart();
        } else if (model instanceof LegendView) {
            return new LegendEditPart();
        } else if (model instanceof ArgumentMap) {
            return new MapEditPart();
        }
        throw new IllegalArgumentException("Not shown on maps: " + model);
    }
}
