package org.debatemapper.ui.internal.wizards;

import java.nio.file.Path;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.drop.CopyDropListener;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Opens debate files that are dropped onto a map; files of other formats are imported. */
public final class FilesDroppedOnMaps extends CopyDropListener implements IPartListener2 {
    private static final String KNOWN = FilesDroppedOnMaps.class.getName();

    private final IWorkbenchPage page;

    /**
     * @param page
     *            the page whose maps take files from now on
     */
    public FilesDroppedOnMaps(IWorkbenchPage page) {
        super(FileTransfer.getInstance());
        this.page = page;
        page.addPartListener(this);
    }

    /** An editor has another canvas for each of its maps. */
    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DebateEditor editor && editor.getDiagram() != null) {
            GraphicalViewer viewer = editor.getDiagram().getViewer();
            if (viewer.getProperty(KNOWN) == null) {
                viewer.setProperty(KNOWN, this);
                viewer.addDropTargetListener(this);
            }
        }
    }

    /** The program that the files come from waits until this returns: nothing is asked before. */
    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            event.display.asyncExec(() -> take(names));
        }
    }

    private void take(String[] names) {
        for (String name : names) {
            if (name.endsWith('.' + DebateResource.EXTENSION)) {
                DebateOpener.openSoon(page, Path.of(name));
            } else {
                ImportWizard.open(page, Path.of(name));
            }
        }
    }
}
