package org.debatemapper.diagram.editparts;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** Stands in where a debate has no map. */
final class EmptyEditPart extends AbstractGraphicalEditPart {
    @Override
    protected IFigure createFigure() {
        return new FreeformLayer();
    }

    @Override
    protected void createEditPolicies() {
        // Nothing can be done with nothing.
    }
}
