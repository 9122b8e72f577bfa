package org.debatemapper.ui.internal.navigator;

import org.debatemapper.ui.internal.wizards.DroppedFiles;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;

/** Copies debate files that are dropped onto the tree; files of other formats are imported. */
final class FilesDropped extends ViewerDropAdapter {
    FilesDropped(TreeViewer tree) {
        super(tree);
        setFeedbackEnabled(false);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        overrideOperation(DND.DROP_COPY);
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object dropped) {
        IContainer folder = folderOf(getCurrentTarget());
        DroppedFiles.take((String[]) dropped, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                file -> DebateFiles.copyInto(folder, file));
        return true;
    }

    private static IContainer folderOf(Object target) {
        if (target instanceof IContainer container) {
            return container;
        }
        return target instanceof IResource resource ? resource.getParent() : DebatesFolder.get();
    }
}
