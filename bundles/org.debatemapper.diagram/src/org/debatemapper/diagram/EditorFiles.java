package org.debatemapper.diagram;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/** Between editor inputs, files of the workspace and paths. */
final class EditorFiles {
    private EditorFiles() {
    }

    static Path pathOf(IEditorInput input) throws PartInitException {
        if (input instanceof IURIEditorInput located && located.getURI() != null
                && EFS.SCHEME_FILE.equals(located.getURI().getScheme())) {
            return Path.of(located.getURI());
        }
        throw new PartInitException(new Status(IStatus.ERROR, DebateEditor.ID,
                NLS.bind(Messages.EditorFiles_notLocal, input.getName())));
    }

    static IEditorInput inputFor(Path path) throws CoreException {
        IFile[] files = find(path.toUri());
        return files.length > 0 ? new FileEditorInput(files[0])
                : new FileStoreEditorInput(EFS.getStore(path.toUri()));
    }

    /** Tells the workspace that a file was written behind its back. */
    static void refresh(Path path, IProgressMonitor monitor) throws CoreException {
        for (IFile file : find(path.toUri())) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }

    private static IFile[] find(URI uri) {
        return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
    }
}
