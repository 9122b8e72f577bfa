package org.debatemapper.ui.internal.editing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String OpeningJob_name;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.editing.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
