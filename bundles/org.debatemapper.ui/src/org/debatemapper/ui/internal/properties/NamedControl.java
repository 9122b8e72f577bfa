package org.debatemapper.ui.internal.properties;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers the name of a control that draws itself. */
final class NamedControl extends AccessibleAdapter {
    private final String name;

    NamedControl(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
