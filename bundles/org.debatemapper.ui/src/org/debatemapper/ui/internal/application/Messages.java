package org.debatemapper.ui.internal.application;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String DebateWindowAdvisor_title;
    public static String WorkspaceInUse_message;
    public static String WorkspaceInUse_title;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.application.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
