package org.debatemapper.evaluation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.render.Overlay;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Keeps the labels on the cards of all editors of a page up to date while they are asked for. */
final class MapOverlays implements IPartListener2 {
    private static final Map<IWorkbenchPage, MapOverlays> PAGES = new HashMap<>();
    private static final Map<DebateEditor, UnaryOperator<Overlay>> PICTURES = new HashMap<>();

    private final Map<DebateEditor, Runnable> shown = new HashMap<>();
    private final IWorkbenchPage page;

    private MapOverlays(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(this);
        for (var reference : page.getEditorReferences()) {
            show(reference);
        }
    }

    /** Shows or hides the labels in a window. */
    static void set(IWorkbenchPage page, boolean on) {
        if (on) {
            PAGES.computeIfAbsent(page, MapOverlays::new);
        } else if (PAGES.containsKey(page)) {
            PAGES.remove(page).dispose();
        }
    }

    /**
     * Shows something else than the labels in an editor, whether labels are asked for or not.
     *
     * @param picture
     *            is given the labels, or none if they are not asked for; null to show them again as they are
     */
    static void show(DebateEditor editor, UnaryOperator<Overlay> picture) {
        UnaryOperator<Overlay> before = picture == null ? PICTURES.remove(editor) : PICTURES.put(editor, picture);
        if (before != picture && !editor.getDiagram().getControl().isDisposed()) {
            boolean on = PAGES.containsKey(editor.getSite().getPage());
            paint(editor, on ? LiveEvaluations.shared().of(editor.getSession()) : null);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        show(reference);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        show(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DebateEditor editor && shown.containsKey(editor)) {
            PICTURES.remove(editor);
            Runnable listener = shown.remove(editor);
            LiveEvaluations.shared().find(editor.getSession()).ifPresent(e -> e.removeListener(listener));
        }
    }

    private void show(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DebateEditor editor && editor.getDiagram() != null
                && !shown.containsKey(editor)) {
            LiveEvaluation evaluation = LiveEvaluations.shared().of(editor.getSession());
            Runnable listener = () -> paint(editor, evaluation);
            shown.put(editor, listener);
            evaluation.addListener(listener);
            listener.run();
        }
    }

    private static void paint(DebateEditor editor, LiveEvaluation evaluation) {
        if (editor.getDiagram() != null && !editor.getDiagram().getControl().isDisposed()) {
            Overlay labels = evaluation == null ? Overlay.NONE
                    : evaluation.getResult().map(EvaluationResult::overlay).orElse(Overlay.NONE);
            editor.getDiagram().setOverlay(PICTURES.getOrDefault(editor, UnaryOperator.identity()).apply(labels));
        }
    }

    private void dispose() {
        page.removePartListener(this);
        shown.forEach((editor, listener) -> {
            LiveEvaluations.shared().find(editor.getSession()).ifPresent(e -> e.removeListener(listener));
            paint(editor, null);
        });
        shown.clear();
    }
}
