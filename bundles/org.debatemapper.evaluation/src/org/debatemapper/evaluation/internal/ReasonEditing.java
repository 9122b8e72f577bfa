package org.debatemapper.evaluation.internal;

import java.util.function.Supplier;

import org.debatemapper.commands.Features;
import org.debatemapper.core.evaluation.ExpectationCheck.Outcome;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

/** Writes in the table why something is expected, in the language of the map. */
final class ReasonEditing extends EditingSupport {
    private final TableViewer viewer;
    private final Supplier<Shown> shown;

    ReasonEditing(TableViewer viewer, Supplier<Shown> shown) {
        super(viewer);
        this.viewer = viewer;
        this.shown = shown;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return new TextCellEditor(viewer.getTable());
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        String text = LocalTexts.resolve(((Outcome) element).expectation().getReason(),
                shown.get().languages().subList(0, 1));
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    protected void setValue(Object element, Object value) {
        Shown now = shown.get();
        Command command = new Features(now.evaluation().getSession()).setText(((Outcome) element).expectation(),
                DebatePackage.Literals.EXPECTATION__REASON, now.languages().get(0), (String) value);
        if (command.canExecute()) {
            now.evaluation().getSession().getCommandStack().execute(command);
        }
    }
}
