package org.debatemapper.diagram.tools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a text is edited in place, the keys for the clipboard, for deleting and selecting all are about the text. */
final class EditingActions {
    private static final List<ActionFactory> TAKEN = List.of(ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
            ActionFactory.UNDO, ActionFactory.REDO);
    /** What the text does not do itself. */
    private static final List<ActionFactory> LEFT = List.of(ActionFactory.FIND, ActionFactory.UNDO,
            ActionFactory.REDO);

    private final Map<String, IAction> before = new HashMap<>();
    private final IActionBars bars;
    private final CellEditorActionHandler handler;

    private EditingActions(IActionBars bars, CellEditor editor) {
        this.bars = bars;
        TAKEN.forEach(action -> before.put(action.getId(), bars.getGlobalActionHandler(action.getId())));
        handler = new CellEditorActionHandler(bars);
        handler.addCellEditor(editor);
        LEFT.forEach(action -> bars.setGlobalActionHandler(action.getId(), before.get(action.getId())));
        bars.updateActionBars();
    }

    /**
     * @param editor
     *            the editor of the text, which has a control
     * @return what ends this; empty outside of a workbench
     */
    static Optional<EditingActions> begin(CellEditor editor) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : null;
        IEditorPart part = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        return Optional.ofNullable(part)
                .map(open -> new EditingActions(open.getEditorSite().getActionBars(), editor));
    }

    /** Gives the keys back to the cards. */
    void end() {
        handler.dispose();
        before.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
