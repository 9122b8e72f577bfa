package org.debatemapper.ui.internal.application;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a new window shows. */
final class FirstParts {
    private final IWorkbenchPage page;

    FirstParts(IWorkbenchPage page) {
        this.page = page;
    }

    void open(LaunchRequest request) {
        for (Path file : request.files()) {
            try {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(IPath.fromPath(file)));
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            }
        }
    }
}
