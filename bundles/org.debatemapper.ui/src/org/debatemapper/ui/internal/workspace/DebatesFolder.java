package org.debatemapper.ui.internal.workspace;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The folder that new debates go into; to the platform it is a project, to a person it is a folder. */
public final class DebatesFolder {
    /** The name of the folder on disk. */
    public static final String NAME = "Debates"; //$NON-NLS-1$

    private DebatesFolder() {
    }

    /** @return the folder, which may not exist yet */
    public static IProject get() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    /**
     * Makes the folder if a person starts for the first time, and opens it.
     *
     * @param monitor
     *            for progress, or null
     * @return the folder, open
     * @throws CoreException
     *             if the disk refuses
     */
    public static IProject ensureExists(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject folder = get();
        if (!folder.exists()) {
            folder.create(progress.split(1));
        }
        if (!folder.isOpen()) {
            folder.open(progress.split(1));
        }
        return folder;
    }
}
