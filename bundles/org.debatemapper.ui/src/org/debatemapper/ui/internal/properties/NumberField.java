package org.debatemapper.ui.internal.properties;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;

/** A whole number, written into the model when the person leaves the field or pauses. */
final class NumberField implements Field {
    private static final int PAUSE = 600;

    private final Spinner control;
    private final Function<EObject, Integer> read;
    private final BiConsumer<List<? extends EObject>, Integer> write;
    private List<? extends EObject> objects = List.of();
    private int shown;

    /**
     * @param least
     *            the least number that can be chosen
     * @param most
     *            the greatest
     * @param step
     *            between one number and the next that the arrows reach
     */
    NumberField(Composite parent, String label, int least, int most, int step, Function<EObject, Integer> read,
            BiConsumer<List<? extends EObject>, Integer> write) {
        this.read = read;
        this.write = write;
        Forms.caption(parent, label);
        control = new Spinner(parent, SWT.BORDER);
        control.setValues(least, least, most, 0, step, step * 4);
        Runnable commit = this::commit;
        control.addListener(SWT.Modify, event -> control.getDisplay().timerExec(PAUSE, commit));
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.Dispose, event -> commit());
    }

    @Override
    public void show(List<? extends EObject> next) {
        if (!next.equals(objects)) {
            commit();
        }
        boolean unsaved = next.equals(objects) && control.isFocusControl() && isChanged();
        objects = next;
        if (!unsaved) {
            control.setSelection(read.apply(next.get(0)));
            shown = control.getSelection();
        }
    }

    /** A number beyond the limits is shown as the nearest one that is not, which is no change of it. */
    private boolean isChanged() {
        return control.getSelection() != shown;
    }

    private void commit() {
        if (!control.isDisposed() && !objects.isEmpty() && isChanged()) {
            shown = control.getSelection();
            write.accept(objects, shown);
        }
    }
}
