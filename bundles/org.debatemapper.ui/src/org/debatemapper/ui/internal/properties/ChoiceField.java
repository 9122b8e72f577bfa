package org.debatemapper.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of several values. */
final class ChoiceField<T> implements Field {
    private final Combo control;
    private final Function<EObject, List<T>> choices;
    private final Function<T, String> name;
    private final Function<EObject, T> read;
    private final List<T> values = new ArrayList<>();
    private List<? extends EObject> objects = List.of();

    ChoiceField(Composite parent, String label, Function<EObject, List<T>> choices, Function<T, String> name,
            Function<EObject, T> read, BiConsumer<List<? extends EObject>, T> write) {
        this.choices = choices;
        this.name = name;
        this.read = read;
        if (label != null) {
            Forms.caption(parent, label);
        }
        control = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(control);
        control.addListener(SWT.Selection, event -> {
            T chosen = values.get(control.getSelectionIndex());
            if (objects.stream().anyMatch(object -> !Objects.equals(chosen, read.apply(object)))) {
                write.accept(objects, chosen);
            }
        });
    }

    @Override
    public void show(List<? extends EObject> next) {
        objects = next;
        List<T> offered = choices.apply(next.get(0));
        List<String> names = offered.stream().map(name).toList();
        if (!names.equals(List.of(control.getItems()))) {
            control.setItems(names.toArray(String[]::new));
        }
        values.clear();
        values.addAll(offered);
        int index = next.stream().map(read).distinct().count() == 1 ? values.indexOf(read.apply(next.get(0))) : -1;
        if (index >= 0) {
            control.select(index);
        } else {
            control.deselectAll();
        }
    }
}
