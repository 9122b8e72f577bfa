package org.debatemapper.ui.internal.outline;

import java.util.List;
import java.util.Optional;

import org.debatemapper.core.reading.ReadingStep;
import org.debatemapper.diagram.drop.ElementDrag;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.views.DebateView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/** The map in the editor in small, and its statements in reading order. */
public final class OutlineView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.ui.outline"; //$NON-NLS-1$

    private static final int[] SHARES = { 35, 65 };
    private static final int OPEN_LEVELS = 3;

    private final OutlineLabels labels = new OutlineLabels();
    private final ISelectionListener listener = this::selectionChanged;
    private Overview overview;
    private TreeViewer tree;
    private boolean following;

    @Override
    protected void createContents(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        overview = new Overview(sash);
        tree = new TreeViewer(sash, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContents());
        tree.setLabelProvider(labels);
        ElementDrag.from(tree);
        tree.addPostSelectionChangedListener(this::selectInEditor);
        new BookmarkMenu(getSite(), tree, place -> map().ifPresent(open -> open.editor().getDiagram().goTo(place)));
        sash.setWeights(SHARES);
        getSite().setSelectionProvider(tree);
        getSite().getPage().addPostSelectionListener(listener);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(listener);
        super.dispose();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        if (map.isEmpty()) {
            overview.clear();
            tree.setInput(null);
            return;
        }
        overview.show(map.get());
        labels.setLanguages(map.get().languages());
        tree.setInput(map.get().map());
        tree.expandToLevel(OPEN_LEVELS);
    }

    @Override
    protected void refresh() {
        labels.setLanguages(map().orElseThrow().languages());
        tree.refresh();
    }

    private void selectInEditor(SelectionChangedEvent event) {
        if (!following && tree.getControl().isFocusControl()) {
            List<EObject> chosen = ModelObjects.in(event.getSelection());
            map().ifPresent(open -> open.select(chosen));
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        List<EObject> chosen = part == this ? List.of() : ModelObjects.in(selection);
        if (tree.getInput() != null && (!chosen.isEmpty() || OpenMap.of(part).isPresent())) {
            following = true;
            try {
                ReadingStep node = chosen.isEmpty() ? null : find(tree.getTree().getItems(), chosen.get(0));
                tree.setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
            } finally {
                following = false;
            }
        }
    }

    /** Looks at what is unfolded; the rest of a tree that can repeat elements would be too much. */
    private static ReadingStep find(TreeItem[] items, EObject element) {
        for (TreeItem item : items) {
            if (item.getData() instanceof ReadingStep node && node.element() == element) {
                return node;
            }
            ReadingStep below = find(item.getItems(), element);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
