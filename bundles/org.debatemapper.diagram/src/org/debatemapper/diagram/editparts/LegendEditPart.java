package org.debatemapper.diagram.editparts;

import org.debatemapper.model.LegendView;
import org.debatemapper.render.LegendPainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;

/** The legend of a map. */
public final class LegendEditPart extends ViewEditPart {
    @Override
    public LegendView getModel() {
        return (LegendView) super.getModel();
    }

    @Override
    protected Picture paint(RenderContext style) {
        return LegendPainter.legend(getModel(), style);
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }
}
