package org.debatemapper.evaluation.internal;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.ActiveEditorListener;
import org.debatemapper.evaluation.LiveEvaluation;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the evaluation of the debate in the active editor of a page. */
final class ActiveEvaluation implements ActiveEditorListener {
    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Runnable evaluated;
    private DebateEditor editor;
    private LiveEvaluation evaluation;

    /**
     * @param changed
     *            is told of another debate, or none
     * @param evaluated
     *            is told of new results
     */
    ActiveEvaluation(IWorkbenchPage page, Runnable changed, Runnable evaluated) {
        this.page = page;
        this.changed = changed;
        this.evaluated = evaluated;
        page.addPartListener(this);
    }

    /** The evaluation, or null if no debate is in the active editor. */
    LiveEvaluation get() {
        return evaluation;
    }

    /** The editor of the debate, or null. */
    DebateEditor editor() {
        return editor;
    }

    @Override
    public void update() {
        DebateEditor now = page.getActiveEditor() instanceof DebateEditor active && active.getDiagram() != null ? active
                : null;
        if (now != editor) {
            listen(null);
            editor = now;
            listen(now == null ? null : LiveEvaluations.shared().of(now.getSession()));
            changed.run();
        }
    }

    void dispose() {
        page.removePartListener(this);
        listen(null);
        editor = null;
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        ActiveEditorListener.super.partClosed(reference);
        page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(LiveEvaluations.shared()::forgetClosed);
    }

    private void listen(LiveEvaluation other) {
        if (evaluation != null) {
            evaluation.removeListener(evaluated);
        }
        evaluation = other;
        if (evaluation != null) {
            evaluation.addListener(evaluated);
        }
    }
}
