package org.debatemapper.views.internal.stances;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String StanceEdits_label;
    public static String StancesView_all;
    public static String StancesView_conflict;
    public static String StancesView_new;
    public static String StancesView_noActor;
    public static String StancesView_noStance;
    public static String StancesView_nothingOpen;
    public static String StancesView_statement;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.stances.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
