package org.debatemapper.ui.internal.layout;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String LayoutHandler_failed;
    public static String LayoutHandler_job;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.layout.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
