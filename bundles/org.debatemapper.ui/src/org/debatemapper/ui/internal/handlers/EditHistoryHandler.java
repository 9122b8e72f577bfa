package org.debatemapper.ui.internal.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/**
 * One way through the edits of the debate in the active editor, whichever part has the focus: an edit made in a view is
 * taken back there.
 */
abstract class EditHistoryHandler extends AbstractHandler implements IElementUpdater, CommandStackEventListener {
    private final String commandId;
    private CommandStack watched;

    EditHistoryHandler(String commandId) {
        this.commandId = commandId;
    }

    /** @return the edit that is next in this direction, or null */
    protected abstract Command next(CommandStack stack);

    /** Goes one step. */
    protected abstract void go(CommandStack stack);

    /** @return what the menu says of an edit */
    protected abstract String label(String edit);

    @Override
    public final Object execute(ExecutionEvent event) {
        CommandStack stack = stackOf(HandlerUtil.getActiveEditor(event));
        if (stack != null && next(stack) != null) {
            go(stack);
        }
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        watch(stackOf(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)));
        setBaseEnabled(watched != null && next(watched) != null);
    }

    @Override
    public final void stackChanged(CommandStackEvent event) {
        if (event.isPostChangeEvent()) {
            setBaseEnabled(next(watched) != null);
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId, null);
        }
    }

    @Override
    public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Command edit = watched == null ? null : next(watched);
        String label = edit == null || edit.getLabel() == null ? "" : edit.getLabel(); //$NON-NLS-1$
        element.setText(label(label));
        element.setTooltip(label(label));
    }

    @Override
    public final void dispose() {
        watch(null);
        super.dispose();
    }

    private void watch(CommandStack stack) {
        if (stack != watched) {
            if (watched != null) {
                watched.removeCommandStackEventListener(this);
            }
            watched = stack;
            if (stack != null) {
                stack.addCommandStackEventListener(this);
            }
        }
    }

    private static CommandStack stackOf(Object editor) {
        return editor instanceof IEditorPart part ? part.getAdapter(CommandStack.class) : null;
    }
}
