package org.debatemapper.evaluation.internal;

import java.util.function.Consumer;

import org.debatemapper.core.evaluation.ReasonTree;
import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Shows a {@link ReasonTree}: label, name and, as a tooltip, the reason of each element. */
final class ReasonTreeViewer {
    private static final Object[] NOTHING = {};

    private final TreeViewer viewer;
    private Reasons reasons;

    /** @param chosen is told what is double-clicked */
    ReasonTreeViewer(Composite parent, Consumer<Attackable> chosen) {
        viewer = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Names());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof ReasonTree node) {
                chosen.accept(node.element());
            }
        });
        new WorkbenchTheme(PlatformUI.getWorkbench()).follow(viewer.getControl(), theme -> viewer.refresh());
    }

    Control getControl() {
        return viewer.getControl();
    }

    /** Shows a tree, unfolded; null for none. */
    void show(ReasonTree root, Reasons words) {
        reasons = words;
        viewer.setInput(root == null ? NOTHING : new Object[] { root });
        viewer.expandAll();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object node) {
            return ((ReasonTree) node).reasons().toArray();
        }

        @Override
        public Object getParent(Object node) {
            return null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return !((ReasonTree) node).reasons().isEmpty();
        }
    }

    private final class Names extends StyledCellLabelProvider {
        private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(),
                viewer.getTree());

        @Override
        public void update(ViewerCell cell) {
            Attackable element = ((ReasonTree) cell.getElement()).element();
            Label label = reasons.label(element).orElse(Label.UNDECIDED);
            String mark = Labels.of(label);
            cell.setText(mark + "   " + reasons.name(element)); //$NON-NLS-1$
            cell.setStyleRanges(new StyleRange[] { new StyleRange(0, mark.length(),
                    resources.create(ColorDescriptor.createFrom(Labels.color(label))), null) });
            super.update(cell);
        }

        @Override
        public String getToolTipText(Object node) {
            return reasons.reason(((ReasonTree) node).element());
        }
    }
}
