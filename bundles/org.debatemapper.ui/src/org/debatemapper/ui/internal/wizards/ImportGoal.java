package org.debatemapper.ui.internal.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks what becomes of a file: a debate of its own, or an update of the one in the editor. */
final class ImportGoal {
    private final Optional<OpenMap> open;
    private final ImportBases bases;
    private final Combo choice;
    private Path proposed;

    /**
     * Makes two controls in the parent's grid; none if no debate is open.
     *
     * @param changed
     *            runs when a person chooses
     */
    ImportGoal(Composite parent, Optional<OpenMap> open, ImportBases bases, Runnable changed) {
        this.open = open;
        this.bases = bases;
        if (open.isEmpty()) {
            choice = null;
            return;
        }
        new Label(parent, SWT.NONE).setText(Messages.ImportGoal_goal);
        choice = new Combo(parent, SWT.READ_ONLY);
        choice.add(Messages.ImportGoal_newDebate);
        choice.add(NLS.bind(Messages.ImportGoal_update,
                Names.of(open.get().debate(), open.get().languages()).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        choice.select(0);
        choice.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choice);
    }

    /** Proposes an update for a file that the debate in the editor was made of, once for each file. */
    void propose(Path file) {
        if (choice != null && !file.equals(proposed)) {
            proposed = file;
            choice.select(bases.has(file, open.get().debate()) ? 1 : 0);
        }
    }

    /** The map in the editor whose debate is to be updated; empty for a debate of its own. */
    Optional<OpenMap> updated() {
        return choice != null && choice.getSelectionIndex() == 1 ? open : Optional.empty();
    }
}
