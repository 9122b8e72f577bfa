package org.debatemapper.ui.internal.handlers;

import java.nio.file.Path;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.preferences.Settings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for debate files and opens them. */
public final class OpenFileHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.OpenFileHandler_title);
        dialog.setFilterPath(Settings.get(Settings.IMPORT_FOLDER));
        dialog.setFilterExtensions(new String[] { "*.debate", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] { Messages.OpenFileHandler_debates, Messages.OpenFileHandler_all });
        if (dialog.open() != null) {
            Settings.put(Settings.IMPORT_FOLDER, dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                DebateOpener.openSoon(window.getActivePage(), Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
