package org.debatemapper.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the tree does with files. Failures are shown to the person. */
final class DebateFiles {
    private interface Work {
        void run() throws CoreException, IOException;
    }

    private DebateFiles() {
    }

    static void copyInto(IContainer folder, Path file) {
        run(() -> {
            String name = file.getFileName().toString().replaceFirst("\\.debate$", ""); //$NON-NLS-1$ //$NON-NLS-2$
            Files.copy(file, NewDebates.free(folder.getLocation().toPath(), name));
            folder.refreshLocal(IResource.DEPTH_ONE, null);
        });
    }

    static void newFolder(IContainer parent, String name) {
        run(() -> {
            IFolder folder = parent.getFolder(IPath.fromPortableString(name));
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
        });
    }

    static void rename(IResource resource, String name) {
        String whole = resource instanceof IContainer || name.endsWith('.' + DebateResource.EXTENSION) ? name
                : name + '.' + DebateResource.EXTENSION;
        run(() -> resource.move(resource.getParent().getFullPath().append(whole), IResource.KEEP_HISTORY, null));
    }

    static void delete(IResource resource) {
        run(() -> resource.delete(IResource.KEEP_HISTORY, null));
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (CoreException e) {
            report(e.getStatus());
        } catch (IOException e) {
            report(Status.error(e.getMessage(), e));
        }
    }

    private static void report(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
