package org.debatemapper.diagram.tools;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardTexts;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

/** Carries out what one key or click adds: the new card is selected, in view, and waits for its text. */
public final class Gestures {
    private final EditPartViewer viewer;
    private final DebateSession session;

    /**
     * @param viewer
     *            of a diagram
     */
    public Gestures(EditPartViewer viewer) {
        this.viewer = viewer;
        this.session = DiagramContext.of(viewer).getSession();
    }

    /**
     * @param gesture
     *            what to add
     * @param part
     *            to what; nothing happens if that is not legal
     * @return whether something was added
     */
    public boolean perform(Gesture gesture, EditPart part) {
        Element element = (Element) part.getAdapter(Element.class);
        return element != null && Gesture.legalFor(element).contains(gesture)
                && create(gesture.command(new Creations(session), map(), element));
    }

    /**
     * @param part
     *            a statement's card; nothing happens for others
     * @return whether a sibling was added
     */
    public boolean addSibling(EditPart part) {
        return part.getAdapter(Element.class) instanceof Statement statement
                && create(new Creations(session).sibling(map(), statement));
    }

    /**
     * @param command
     *            makes a view
     * @return whether it could be executed
     */
    public boolean create(CreationCommand command) {
        if (!command.canExecute()) {
            return false;
        }
        session.getCommandStack().execute(command);
        edit(command.getMade());
        return true;
    }

    /**
     * Selects what a view shows, scrolls it into view and edits its text if it has one.
     *
     * @param view
     *            a view, or null for nothing
     */
    public void edit(Object view) {
        EditPart part = view == null ? null : (EditPart) viewer.getEditPartRegistry().get(view);
        if (part == null) {
            return;
        }
        viewer.flush();
        viewer.select(part);
        viewer.reveal(part);
        if (CardTexts.isEditable(part)) {
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    private ArgumentMap map() {
        return ((MapEditPart) viewer.getContents()).getModel();
    }
}
