package org.debatemapper.ui.internal.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.ui.internal.welcome.RecentDebates;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens debate files in the editor, and notes them as recently used. */
public final class DebateOpener {
    /** Bytes that take some hundredths of a second to read. */
    private static final long LARGE = 200_000;

    private DebateOpener() {
    }

    /**
     * Opens a debate or brings its editor to the front. A failure is shown to the person.
     *
     * @param page
     *            where to open it
     * @param file
     *            a debate file
     * @return the editor, or null if the file could not be opened
     */
    public static DebateEditor open(IWorkbenchPage page, Path file) {
        try {
            Path absolute = file.toAbsolutePath().normalize();
            boolean maximised = page.isPageZoomed();
            DebateEditor editor = page.openEditor(inputFor(absolute), DebateEditor.ID) instanceof DebateEditor opened
                    ? opened
                    : null;
            if (maximised) {
                page.toggleZoom(page.getActivePartReference());
            }
            if (editor != null) {
                editor.getDiagram().getViewer().whenUpToDate(() -> showFirst(editor));
                RecentDebates.add(absolute);
            }
            return editor;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return null;
        }
    }

    /**
     * Opens a debate soon and shows something in it: a large file is read in the background first.
     *
     * @param page
     *            where to open it
     * @param file
     *            a debate file
     * @param id
     *            the id of a map or of something on a map; null for the first map
     */
    public static void openSoon(IWorkbenchPage page, Path file, String id) {
        if (isLarge(file) && DebateSessions.shared().find(file).isEmpty()) {
            new OpeningJob(page, file, editor -> reveal(editor, id)).schedule();
        } else {
            reveal(open(page, file), id);
        }
    }

    /**
     * Opens a debate soon: a large file is read in the background first.
     *
     * @param page
     *            where to open it
     * @param file
     *            a debate file
     */
    public static void openSoon(IWorkbenchPage page, Path file) {
        openSoon(page, file, null);
    }

    private static boolean isLarge(Path file) {
        try {
            return Files.size(file) > LARGE;
        } catch (IOException e) {
            // Whoever opens it now tells what is wrong with it.
            return false;
        }
    }

    private static void reveal(DebateEditor editor, String id) {
        EObject object = editor == null ? null : editor.getSession().find(id);
        if (object != null) {
            editor.reveal(object);
        }
    }

    /**
     * Tells the workspace that a file was written behind its back.
     *
     * @param file
     *            a path inside or outside the workspace
     * @param monitor
     *            for progress, or null
     */
    public static void refresh(Path file, IProgressMonitor monitor) {
        try {
            for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                found.refreshLocal(0, monitor);
            }
        } catch (CoreException e) {
            IStatus status = e.getStatus();
            StatusManager.getManager().handle(status, StatusManager.LOG);
        }
    }

    /** A map that was just opened begins with its first question, not with an empty corner. */
    private static void showFirst(DebateEditor editor) {
        ArgumentMap map = editor.getMap();
        if (map == null || !editor.getDiagram().getViewer().getSelection().isEmpty()
                && !(ModelObjects.in(editor.getDiagram().getViewer().getSelection()).contains(map))) {
            return;
        }
        map.getNodes().stream().map(NodeView::getElement).filter(Issue.class::isInstance).findFirst()
                .ifPresent(issue -> editor.getSite().getShell().getDisplay().asyncExec(() -> {
                    if (!editor.getDiagram().getControl().isDisposed()) {
                        editor.reveal(issue);
                    }
                }));
    }

    private static IEditorInput inputFor(Path file) {
        refresh(file, null);
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            if (found.exists()) {
                return new FileEditorInput(found);
            }
        }
        IFileStore store = EFS.getLocalFileSystem().getStore(IPath.fromPath(file));
        return new FileStoreEditorInput(store);
    }
}
