package org.debatemapper.ui.internal.views;

import org.eclipse.ui.IEditorPart;

/** Says in the status line what was done. */
public final class StatusLine {
    private StatusLine() {
    }

    /**
     * @param editor
     *            whose window says it; may be closed already
     * @param message
     *            what to say
     */
    public static void show(IEditorPart editor, String message) {
        var window = editor.getSite().getWorkbenchWindow();
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
            }
        });
    }
}
