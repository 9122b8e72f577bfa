package org.debatemapper.diagram.editparts;

import org.debatemapper.model.NoteView;
import org.debatemapper.model.Relation;
import org.debatemapper.render.NotePainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.gef.Request;

/** A free text. */
public final class NoteEditPart extends ViewEditPart {
    private final ElementWatch watch = new ElementWatch(this::ignore, this::visualChanged);

    @Override
    public NoteView getModel() {
        return (NoteView) super.getModel();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            watch.watch(getModel());
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            watch.unwatch();
            super.deactivate();
        }
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

    private void ignore(Relation relation) {
        // A note has no relations.
    }
}
