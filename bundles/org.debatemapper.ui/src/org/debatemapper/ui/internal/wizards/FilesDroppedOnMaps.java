package org.debatemapper.ui.internal.wizards;

import org.debatemapper.diagram.DebateEditor;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Opens debate files that are dropped onto a map; files of other formats are imported. */
public final class FilesDroppedOnMaps extends DroppedFiles implements IPartListener2 {
    private static final String KNOWN = FilesDroppedOnMaps.class.getName();

    /**
     * @param page
     *            the page whose maps take files from now on
     */
    public FilesDroppedOnMaps(IWorkbenchPage page) {
        super(page);
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
}
