package org.debatemapper.ui.internal.workspace;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String NewDebates_map;
    public static String NewDebates_noExample;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.workspace.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
