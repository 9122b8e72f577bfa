package org.debatemapper.diagram.open;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks a person for a name or title. */
public final class NameDialog {
    private NameDialog() {
    }

    /**
     * @param shell
     *            above which to ask
     * @param title
     *            of the dialog
     * @param question
     *            what is asked for
     * @param proposal
     *            what stands in the field at first
     * @param complaint
     *            what is said of a blank name; empty to say nothing, it is not accepted anyway
     * @return the name without blanks around it, never empty; nothing if the person gave up
     */
    public static Optional<String> ask(Shell shell, String title, String question, String proposal, String complaint) {
        InputDialog dialog = new InputDialog(shell, title, question, proposal, text -> text.isBlank() ? complaint : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}
