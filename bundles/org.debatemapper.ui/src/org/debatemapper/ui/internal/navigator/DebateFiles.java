package org.debatemapper.ui.internal.navigator;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
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
        Optional<DebateSession> open = DebateSessions.shared().find(resource.getLocation().toPath());
        if (open.isPresent()) {
            run(() -> renameOpen(open.get(), resource, whole));
        } else {
            run(() -> resource.move(resource.getParent().getFullPath().append(whole), IResource.KEEP_HISTORY, null));
        }
    }

    /** An open debate is written under its new name with the edits that were not saved yet; its editors follow. */
    private static void renameOpen(DebateSession session, IResource file, String name)
            throws CoreException, IOException {
        Path target = session.getFile().resolveSibling(name);
        if (target.equals(session.getFile())) {
            return;
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        DebateSessions.shared().saveAs(session, target);
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        file.delete(IResource.KEEP_HISTORY, null);
    }

    /** Closes the editors on what is deleted, without asking again. */
    static void delete(IResource resource, IWorkbenchPage page) {
        Path gone = resource.getLocation().toPath();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof DebateEditor editor
                    && editor.getSession().getFile().startsWith(gone)) {
                page.closeEditor(editor, false);
            }
        }
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
