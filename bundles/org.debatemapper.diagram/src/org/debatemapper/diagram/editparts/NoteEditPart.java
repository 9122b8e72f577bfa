package org.debatemapper.diagram.editparts;

import org.debatemapper.model.NoteView;
import org.debatemapper.render.NotePainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.gef.Request;

/** A free text. */
public final class NoteEditPart extends ViewEditPart {
    @Override
    public NoteView getModel() {
        return (NoteView) super.getModel();
    }

    @Override
    protected Picture paint(RenderContext style) {
        return NotePainter.note(getModel(), style);
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }

    @Override
    public void performRequest(Request request) {
        CardPolicies.perform(this, request);
    }
}
