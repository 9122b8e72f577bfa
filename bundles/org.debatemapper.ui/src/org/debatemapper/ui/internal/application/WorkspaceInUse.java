package org.debatemapper.ui.internal.application;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Says that another window of the program has the folder of debates open. */
final class WorkspaceInUse {
    private WorkspaceInUse() {
    }

    static void tell(Display display, IPath folder) {
        Shell shell = new Shell(display, SWT.NONE);
        MessageDialog.openInformation(shell, Messages.WorkspaceInUse_title,
                NLS.bind(Messages.WorkspaceInUse_message, folder.toOSString()));
        shell.dispose();
    }
}
