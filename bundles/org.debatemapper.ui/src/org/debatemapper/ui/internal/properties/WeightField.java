package org.debatemapper.ui.internal.properties;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** A number from 0 to 1 that may be unset. */
final class WeightField implements Field {
    private static final int STEPS = 100;
    private static final int COARSE = 10;
    private static final double USUAL = 0.5;

    private final Button set;
    private final Scale scale;
    private final Label value;
    private final Function<EObject, Double> read;
    private final BiConsumer<List<? extends EObject>, Double> write;
    private List<? extends EObject> objects = List.of();

    WeightField(Composite parent, String label, Function<EObject, Double> read,
            BiConsumer<List<? extends EObject>, Double> write) {
        this.read = read;
        this.write = write;
        Forms.caption(parent, label);
        Composite row = Forms.column(parent, 0);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        set = new Button(row, SWT.CHECK);
        scale = Forms.ground(new Scale(row, SWT.HORIZONTAL));
        scale.setMaximum(STEPS);
        scale.setIncrement(1);
        scale.setPageIncrement(COARSE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        value = Forms.ground(new Label(row, SWT.NONE));
        GridDataFactory.swtDefaults().hint(40, SWT.DEFAULT).applyTo(value);
        set.addListener(SWT.Selection, event -> write.accept(objects, set.getSelection() ? USUAL : null));
        scale.addListener(SWT.Selection, event -> value.setText(format(scale.getSelection())));
        scale.addListener(SWT.MouseUp, event -> commit());
        scale.addListener(SWT.KeyUp, event -> commit());
    }

    @Override
    public void show(List<? extends EObject> next) {
        objects = next;
        Double weight = read.apply(next.get(0));
        set.setSelection(weight != null);
        scale.setEnabled(weight != null);
        scale.setSelection(weight == null ? STEPS / 2 : (int) Math.round(weight * STEPS));
        value.setText(weight == null ? "" : format(scale.getSelection())); //$NON-NLS-1$
    }

    private void commit() {
        double chosen = scale.getSelection() / (double) STEPS;
        Double now = read.apply(objects.get(0));
        if (now != null && Math.round(now * STEPS) != scale.getSelection()) {
            write.accept(objects, chosen);
        }
    }

    private static String format(int steps) {
        return String.format("%.2f", steps / (double) STEPS); //$NON-NLS-1$
    }
}
