package org.debatemapper.diagram.editparts;

import org.debatemapper.model.ArgumentMap;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit part of each object of a map. */
public final class DiagramEditPartFactory implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = model instanceof ArgumentMap ? new MapEditPart() : new EmptyEditPart();
        part.setModel(model);
        return part;
    }
}
