package org.debatemapper.diagram.tools;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A text of many lines that Enter accepts; Shift+Enter begins a line. Tab accepts it, too, and goes on to a new card. */
final class CardTextEditor extends TextCellEditor {
    private final Consumer<Gesture> next;

    /**
     * @param next
     *            is told what the person goes on with, after the text was accepted
     */
    CardTextEditor(Composite parent, Consumer<Gesture> next) {
        super(parent, SWT.MULTI | SWT.WRAP);
        this.next = next;
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        control.addListener(SWT.KeyDown, this::acceptOnEnter);
        control.addTraverseListener(this::acceptOnTab);
        return control;
    }

    private void acceptOnEnter(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            accept();
        }
    }

    private void acceptOnTab(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            boolean written = !text.getText().isBlank();
            accept();
            if (written) {
                next.accept(event.detail == SWT.TRAVERSE_TAB_NEXT ? Gesture.REASON : Gesture.COUNTERARGUMENT);
            }
        }
    }

    private void accept() {
        fireApplyEditorValue();
        deactivate();
    }
}
