package org.debatemapper.diagram.editparts;

import org.debatemapper.model.ArgumentMap;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A map: holds its cards, notes and frames. */
public final class MapEditPart extends AbstractGraphicalEditPart {
    @Override
    public ArgumentMap getModel() {
        return (ArgumentMap) super.getModel();
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        // Come with the cards.
    }
}
