package org.debatemapper.diagram.tools;

import org.eclipse.jface.viewers.ICellEditorListener;

/**
 * Hears that an edit is given up.
 *
 * @param work
 *            what to do then
 */
record CancelListener(Runnable work) implements ICellEditorListener {
    @Override
    public void cancelEditor() {
        work.run();
    }

    @Override
    public void applyEditorValue() {
        // The manager commits.
    }

    @Override
    public void editorValueChanged(boolean wasValid, boolean isValid) {
        // Any text is valid.
    }
}
