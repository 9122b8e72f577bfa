package org.debatemapper.diagram.tools;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.CardTexts;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateRequest;

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
     * @param gesture
     *            what to add; an issue gets an answer in place of a reason
     * @param part
     *            to what; nothing happens if that is not legal
     * @return whether something was added
     */
    boolean performNext(Gesture gesture, EditPart part) {
        boolean answer = gesture == Gesture.REASON && part.getAdapter(Element.class) instanceof Issue;
        return perform(answer ? Gesture.ANSWER : gesture, part);
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
        return create(command, null);
    }

    private boolean create(CreationCommand command, String typed) {
        if (!command.canExecute()) {
            return false;
        }
        Birth birth = new Birth(command, viewer.getFocusEditPart().getModel());
        session.getCommandStack().execute(command);
        edit(birth, typed);
        return true;
    }

    /**
     * @param map
     *            an empty map, which gets its first claim in the middle of what is seen of it
     * @param typed
     *            what its text begins with, or null
     * @return whether the map was empty
     */
    public boolean addFirst(MapEditPart map, String typed) {
        return map.getModel().getNodes().isEmpty() && add(map, DebatePackage.eINSTANCE.getClaim(), middle(), typed);
    }

    /**
     * @param map
     *            a map
     * @param kind
     *            Issue, Claim, Evidence or NoteView: what comes to the middle of what is seen of the map
     * @return whether it was added
     */
    public boolean addInTheMiddle(MapEditPart map, EClass kind) {
        return add(map, kind, middle(), null);
    }

    private Point middle() {
        org.eclipse.swt.graphics.Point size = viewer.getControl().getSize();
        return new Point(size.x / 2, size.y / 2);
    }

    /**
     * @param map
     *            a map
     * @param place
     *            where the new claim comes, in pixels of the viewer
     * @return whether it was added
     */
    boolean addClaim(MapEditPart map, Point place) {
        return add(map, DebatePackage.eINSTANCE.getClaim(), place, null);
    }

    private boolean add(MapEditPart map, EClass kind, Point place, String typed) {
        CreateRequest request = new CreateRequest();
        request.setFactory(CardCreationTool.factory(kind));
        request.setLocation(place);
        return map.getCommand(request) instanceof CreationCommand command && create(command, typed);
    }

    /** Selects what was made, scrolls it into view and edits its text if it has one. */
    void edit(Birth birth) {
        edit(birth, null);
    }

    private void edit(Birth birth, String typed) {
        EditPart part = find(birth.command().getMade());
        if (part == null) {
            return;
        }
        viewer.flush();
        viewer.select(part);
        viewer.reveal(part);
        if (part instanceof CardEditPart card && viewer.getControl() instanceof FigureCanvas canvas) {
            AddHandle.expose(card, canvas);
        }
        if (CardTexts.isEditable(part)) {
            Request request = new Request(RequestConstants.REQ_DIRECT_EDIT);
            request.getExtendedData().put(Birth.KEY, birth);
            if (typed != null) {
                request.getExtendedData().put(TextEditManager.TYPED, typed);
            }
            part.performRequest(request);
        }
    }

    /** Takes back what was just made and selects again what was selected before. */
    void withdraw(Birth birth) {
        session.getCommandStack().withdraw(birth.command());
        viewer.flush();
        EditPart part = find(birth.before());
        if (part != null && part.isSelectable()) {
            viewer.select(part);
        }
    }

    private EditPart find(Object model) {
        return model == null ? null : (EditPart) viewer.getEditPartRegistry().get(model);
    }

    private ArgumentMap map() {
        return ((MapEditPart) viewer.getContents()).getModel();
    }
}
