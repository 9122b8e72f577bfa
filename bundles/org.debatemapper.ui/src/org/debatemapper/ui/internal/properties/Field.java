package org.debatemapper.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A control that shows and edits one thing of the selected objects. */
interface Field {
    /**
     * @param objects
     *            what is selected, at least one; an edit goes to all of them, and nothing is shown as chosen where they
     *            differ
     */
    void show(List<? extends EObject> objects);
}
