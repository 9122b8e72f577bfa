package org.debatemapper.ui.internal.properties;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text, written into the model when the person leaves the field or pauses. */
final class TextField implements Field {
    private static final int PAUSE = 900;
    private static final int LINES = 3;

    private final Text control;
    private final Function<EObject, String> read;
    private final BiConsumer<List<? extends EObject>, String> write;
    private final Runnable commit = this::commit;
    private List<? extends EObject> objects = List.of();
    private String shown = ""; //$NON-NLS-1$

    /**
     * @param label
     *            above the field, or null for none
     * @param lines
     *            whether it has several lines
     */
    TextField(Composite parent, String label, boolean lines, Function<EObject, String> read,
            BiConsumer<List<? extends EObject>, String> write) {
        this.read = read;
        this.write = write;
        if (label != null) {
            Forms.caption(parent, label);
        }
        control = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        int height = lines ? control.getLineHeight() * LINES : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).hint(100, height).applyTo(control);
        control.addListener(SWT.Modify, event -> control.getDisplay().timerExec(PAUSE, commit));
        // Whoever fills a form means the next field, also in a field of several lines.
        control.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
        control.addListener(SWT.Dispose, event -> commit());
    }

    void setMessage(String message) {
        control.setMessage(message);
    }

    @Override
    public void show(List<? extends EObject> next) {
        if (!next.equals(objects)) {
            commit();
        }
        objects = next;
        boolean same = next.stream().map(read).distinct().count() == 1;
        String text = same ? read.apply(next.get(0)) : null;
        String value = text == null ? "" : text; //$NON-NLS-1$
        if (!same) {
            control.setMessage(Messages.TextField_different);
        }
        boolean unsaved = control.isFocusControl() && !control.getText().equals(shown);
        if (!unsaved && !value.equals(control.getText())) {
            shown = value;
            control.setText(value);
        }
        shown = unsaved ? shown : value;
    }

    private void commit() {
        if (control.isDisposed() || objects.isEmpty() || control.getText().equals(shown)) {
            return;
        }
        shown = control.getText();
        write.accept(objects, shown);
    }
}
