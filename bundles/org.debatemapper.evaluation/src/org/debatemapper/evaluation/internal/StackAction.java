package org.debatemapper.evaluation.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Undoes or redoes edits of the debate while the view has the focus. */
final class StackAction extends Action {
    private final Predicate<CommandStack> possible;
    private final Consumer<CommandStack> work;
    private CommandStack stack;

    private StackAction(Predicate<CommandStack> possible, Consumer<CommandStack> work) {
        this.possible = possible;
        this.work = work;
        setEnabled(false);
    }

    static StackAction undo(IActionBars bars) {
        return register(bars, ActionFactory.UNDO, new StackAction(CommandStack::canUndo, CommandStack::undo));
    }

    static StackAction redo(IActionBars bars) {
        return register(bars, ActionFactory.REDO, new StackAction(CommandStack::canRedo, CommandStack::redo));
    }

    private static StackAction register(IActionBars bars, ActionFactory factory, StackAction action) {
        bars.setGlobalActionHandler(factory.getId(), action);
        return action;
    }

    /** Follows a stack; null for none. */
    void update(CommandStack current) {
        stack = current;
        setEnabled(stack != null && possible.test(stack));
    }

    @Override
    public void run() {
        if (stack != null && possible.test(stack)) {
            work.accept(stack);
            update(stack);
        }
    }
}
