package org.debatemapper.ui.internal.problems;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.model.Identified;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** Offers the elements that the selected findings are about, so that Properties shows them. */
final class FoundElements implements ISelectionProvider {
    private final TableViewer table;
    private final Function<Finding, Identified> element;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** @param element gives the element of a finding, or null if it is gone */
    FoundElements(TableViewer table, Function<Finding, Identified> element) {
        this.table = table;
        this.element = element;
        table.addSelectionChangedListener(event -> {
            SelectionChangedEvent change = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(change));
        });
    }

    @Override
    public ISelection getSelection() {
        List<Identified> elements = ((List<?>) table.getStructuredSelection().toList()).stream().map(Finding.class::cast)
                .map(element).filter(Objects::nonNull).distinct().toList();
        return new StructuredSelection(elements);
    }

    /** Findings are chosen by people only. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection.isEmpty()) {
            table.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
