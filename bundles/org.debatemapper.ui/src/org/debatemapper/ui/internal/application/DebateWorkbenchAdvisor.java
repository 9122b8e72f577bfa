package org.debatemapper.ui.internal.application;

import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;

/** Sets up the workbench: what is there before the first window, what is saved when the last one closes. */
public final class DebateWorkbenchAdvisor extends WorkbenchAdvisor {
    private final LaunchRequest request;

    DebateWorkbenchAdvisor(LaunchRequest request) {
        this.request = request;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        try {
            DebatesFolder.ensureExists(new NullProgressMonitor());
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    @Override
    public void postStartup() {
        PlatformPages.hideForeign(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
        new WarmUp(getWorkbenchConfigurer().getWorkbench().getDisplay()).schedule();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DebateWindowAdvisor(configurer, request);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DebatePerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        try {
            IStatus status = ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
            if (!status.isOK()) {
                Platform.getLog(getClass()).log(status);
            }
        } catch (CoreException e) {
            Platform.getLog(getClass()).log(e.getStatus());
        }
    }
}
