package org.debatemapper.evaluation.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the pages beside the table of elements. */
interface Section {
    /** What the tab says; may change with what is shown. */
    String title();

    /** Makes the page. */
    Control create(Composite parent);

    /** Brings the page up to date; only called while it is in front. */
    void show(Shown shown);

    /** Brings what the tab says up to date, whether the page is in front or not. */
    default void prepare(Shown shown) {
        // most tabs always say the same
    }

    /** Another page, another debate or none takes its place: what it shows on the map goes. */
    default void leave() {
        // most pages leave nothing on the map
    }
}
