package org.debatemapper.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Optional;

import org.debatemapper.diagram.drop.ElementDrag;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.views.DebateView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;

/** The debates of the workspace as a tree. */
public final class DebatesView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.ui.debates"; //$NON-NLS-1$

    private final DebateContents contents = new DebateContents();
    private final IResourceChangeListener listener = event -> later();
    private TreeViewer tree;

    @Override
    protected void createContents(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new DebatesContentProvider(contents));
        tree.setLabelProvider(new DebatesLabelProvider(contents));
        tree.setComparator(new FoldersFirst(contents));
        tree.setInput(DebatesFolder.get());
        tree.addDoubleClickListener(this::open);
        tree.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] { FileTransfer.getInstance() },
                new FilesDropped(tree));
        ElementDrag.from(tree);
        new DebatesMenu(getSite(), tree).install();
        getSite().setSelectionProvider(tree);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        refresh();
        map.ifPresent(this::expand);
    }

    @Override
    protected void refresh() {
        contents.forgetTitles();
        tree.refresh();
    }

    private void expand(OpenMap open) {
        Path path = open.session().getFile();
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            tree.setExpandedState(file, true);
        }
    }

    private void later() {
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                refresh();
            }
        });
    }

    private void open(DoubleClickEvent event) {
        Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (element instanceof IFile file) {
            DebateOpener.openSoon(getSite().getPage(), file.getLocation().toPath());
        } else if (element instanceof DebateNode node && node.kind() == DebateNode.Kind.MAP) {
            DebateOpener.openSoon(getSite().getPage(), node.file().getLocation().toPath(), node.id());
        } else if (element != null) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }
}
