package org.debatemapper.ui.internal.application;

import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The program with a window. */
public final class DebateMapperApplication implements IApplication {
    /** How SWT shows that an icon is disabled: its usual way is to make it brighter, which looks enabled on a dark ground. */
    private static final String DISABLED_ICONS = "org.eclipse.swt.image.disablement"; //$NON-NLS-1$

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display.setAppName("Debate Mapper"); //$NON-NLS-1$
        if (System.getProperty(DISABLED_ICONS) == null) {
            System.setProperty(DISABLED_ICONS, "desaturated"); //$NON-NLS-1$
        }
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = Platform.getInstanceLocation();
            if (workspace != null && workspace.isSet() && !workspace.isLocked() && !workspace.lock()) {
                WorkspaceInUse.tell(display, IPath.fromOSString(workspace.getURL().getPath()));
                return IApplication.EXIT_OK;
            }
            LaunchRequest request = LaunchRequest.of(Platform.getApplicationArgs(), Path.of("")); //$NON-NLS-1$
            int result = PlatformUI.createAndRunWorkbench(display, new DebateWorkbenchAdvisor(request));
            return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
