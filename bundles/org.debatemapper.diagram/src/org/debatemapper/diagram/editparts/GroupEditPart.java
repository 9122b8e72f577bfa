package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.render.GroupPainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.draw2d.IFigure;

/** The frame of a topic. What lies within is reached through it. */
public final class GroupEditPart extends ViewEditPart {
    @Override
    public GroupView getModel() {
        return (GroupView) super.getModel();
    }

    @Override
    protected Group getShown() {
        return getModel().getGroup();
    }

    @Override
    protected IFigure createFigure() {
        return new PictureFigure(true);
    }

    @Override
    protected Picture paint(RenderContext style) {
        return GroupPainter.group(getModel(), style);
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }
}
