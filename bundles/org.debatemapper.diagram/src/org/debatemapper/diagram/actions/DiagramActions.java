package org.debatemapper.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.debatemapper.commands.clipboard.PasteCommand;
import org.debatemapper.commands.clipboard.Snippet;
import org.debatemapper.commands.relate.Premises;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.drop.TextDropListener;
import org.debatemapper.diagram.editparts.CardTexts;
import org.debatemapper.diagram.policies.DeletePolicy;
import org.debatemapper.model.Argument;
import org.debatemapper.model.View;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.actions.ActionFactory;

/** The actions of a diagram, by the ids under which menus, toolbar and keys of a workbench find them. */
public final class DiagramActions {
    /** Edits the text of the selected card. */
    public static final String EDIT = GEFActionConstants.DIRECT_EDIT;
    /** Lays the map out. */
    public static final String LAYOUT = "org.debatemapper.diagram.layout";
    /** Zooms so that the whole map is seen. */
    public static final String FIT = "org.debatemapper.diagram.fit";
    /** Deletes the selected elements from the debate. */
    public static final String DELETE_FROM_DEBATE = "org.debatemapper.diagram.deleteFromDebate";
    /** Pins the selected cards. */
    public static final String PIN = "org.debatemapper.diagram.pin";
    /** Unpins the selected cards. */
    public static final String UNPIN = "org.debatemapper.diagram.unpin";
    /** Links the arguments between the selected cards into one. */
    public static final String MERGE_PREMISES = "org.debatemapper.diagram.mergePremises";
    /** Takes the premises of the selected argument apart. */
    public static final String SPLIT_PREMISES = "org.debatemapper.diagram.splitPremises";

    private static final int PASTE_OFFSET = 24;

    private final ActionRegistry registry = new ActionRegistry();
    private final MapDiagram diagram;
    private final DebateSession session;
    private final Selected selected;
    private final CommandStackListener stackListener = event -> update();

    /**
     * @param diagram
     *            the diagram to act on
     */
    public DiagramActions(MapDiagram diagram) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        this.selected = new Selected(diagram);
        addHistory();
        addClipboard();
        addEditing();
        addViewing();
        new OverviewActions(diagram, registry);
        new ArrangeActions(diagram, registry);
        new ColorActions(diagram, registry);
        new ConnectActions(diagram, registry);
        new GroupActions(diagram, registry);
        new BookmarkActions(diagram, registry);
        new MapActions(diagram, registry);
        session.getCommandStack().addCommandStackListener(stackListener);
        diagram.getViewer().addSelectionChangedListener(event -> update());
    }

    /** @return the actions by id, never null */
    public ActionRegistry getRegistry() {
        return registry;
    }

    /**
     * @param editor
     *            the editor whose file can be reverted
     */
    public void addRevert(DebateEditor editor) {
        add(ActionFactory.REVERT.getId(), ActionMessages.DiagramActions_revert, session::isDirty, editor::doRevert);
    }

    /** Lets go of what the actions listen to. */
    public void dispose() {
        session.getCommandStack().removeCommandStackListener(stackListener);
        registry.dispose();
    }

    private void addHistory() {
        CommandStack stack = session.getCommandStack();
        registry.registerAction(new DiagramAction(ActionFactory.UNDO.getId(),
                () -> label(ActionMessages.DiagramActions_undo, stack.getUndoCommand()), stack::canUndo, stack::undo));
        registry.registerAction(new DiagramAction(ActionFactory.REDO.getId(),
                () -> label(ActionMessages.DiagramActions_redo, stack.getRedoCommand()), stack::canRedo, stack::redo));
    }

    private void addClipboard() {
        BooleanSupplier any = () -> !selected.views().isEmpty();
        add(ActionFactory.COPY.getId(), ActionMessages.DiagramActions_copy, any, this::copy);
        add(ActionFactory.CUT.getId(), ActionMessages.DiagramActions_cut, any, () -> {
            copy();
            delete(true);
        });
        add(ActionFactory.PASTE.getId(), ActionMessages.DiagramActions_paste,
                () -> diagram.getMap() != null, this::paste);
        add(ActionFactory.SELECT_ALL.getId(), ActionMessages.DiagramActions_selectAll, () -> diagram.getMap() != null,
                () -> select(diagram.getViewer().parts()));
    }

    private void addEditing() {
        add(ActionFactory.DELETE.getId(), ActionMessages.DiagramActions_delete, () -> !selected.parts().isEmpty(),
                () -> delete(false));
        add(DELETE_FROM_DEBATE, ActionMessages.DiagramActions_deleteFromDebate, () -> !selected.parts().isEmpty(),
                () -> delete(true)).setAccelerator(SWT.SHIFT | SWT.DEL);
        add(EDIT, ActionMessages.DiagramActions_edit,
                () -> selected.primary() != null && CardTexts.isEditable(selected.primary()),
                () -> selected.primary().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)))
                        .setAccelerator(SWT.F2);
        addCommand(PIN, ActionMessages.DiagramActions_pin, () -> new Views(session).pin(selected.cards(), true));
        addCommand(UNPIN, ActionMessages.DiagramActions_unpin, () -> new Views(session).pin(selected.cards(), false));
        addCommand(MERGE_PREMISES, ActionMessages.DiagramActions_mergePremises,
                () -> new Premises(session).merge(selected.elements(Argument.class)));
        add(SPLIT_PREMISES, ActionMessages.DiagramActions_splitPremises,
                () -> selected.elements(Argument.class).stream().anyMatch(a -> a.getPremises().size() > 1),
                () -> execute(new Premises(session).split(selected.elements(Argument.class).get(0))));
    }

    private void addViewing() {
        ZoomManager zoom = diagram.getZoomManager();
        add(GEFActionConstants.ZOOM_IN, ActionMessages.DiagramActions_zoomIn, () -> true, zoom::zoomIn);
        add(GEFActionConstants.ZOOM_OUT, ActionMessages.DiagramActions_zoomOut, () -> true, zoom::zoomOut);
        add(FIT, ActionMessages.DiagramActions_fit, () -> true, diagram::fit);
        diagram.getLayout().register(registry);
    }

    private DiagramAction add(String id, String label, BooleanSupplier possible, Runnable work) {
        DiagramAction action = new DiagramAction(id, label, possible, work);
        registry.registerAction(action);
        return action;
    }

    private void addCommand(String id, String label, Supplier<Command> command) {
        add(id, label, () -> command.get().canExecute(), () -> execute(command.get()));
    }

    private void update() {
        registry.getActions().forEachRemaining(action -> ((DiagramAction) action).update());
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            session.getCommandStack().execute(command);
        }
    }

    private void copy() {
        Clipboard.getDefault().setContents(Snippet.of(diagram.getMap(), selected.views()));
        update();
    }

    /**
     * Texts first: cards are copied without a text, and where there is one, some programs answer with nothing when they are asked
     * for cards, over which GEF falls.
     */
    private void paste() {
        if (text() instanceof String text) {
            new TextDropListener(diagram.getViewer(), TextTransfer.getInstance()).paste(text);
        } else if (Clipboard.getDefault().getContents() instanceof Snippet snippet) {
            paste(snippet);
        }
    }

    /** What the clipboard holds as text, or null. */
    private Object text() {
        org.eclipse.swt.dnd.Clipboard system = new org.eclipse.swt.dnd.Clipboard(diagram.getControl().getDisplay());
        try {
            return system.getContents(TextTransfer.getInstance());
        } finally {
            system.dispose();
        }
    }

    private void paste(Snippet snippet) {
        PasteCommand paste = new PasteCommand(session, diagram.getMap(), snippet, PASTE_OFFSET, PASTE_OFFSET);
        execute(paste);
        List<Object> parts = new ArrayList<>();
        for (View view : paste.getPasted()) {
            parts.add(diagram.getViewer().getEditPartRegistry().get(view));
        }
        select(parts);
    }

    private void delete(boolean fromDebate) {
        execute(DeletePolicy.deletion(diagram.getViewer(), selected.parts(), fromDebate));
    }

    private void select(List<?> parts) {
        diagram.getViewer().setSelection(new StructuredSelection(parts));
    }

    private static String label(String pattern, Command command) {
        return NLS.bind(pattern, command == null || command.getLabel() == null ? "" : command.getLabel()).strip();
    }
}
