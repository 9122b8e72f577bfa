package org.debatemapper.ui.internal.recovery;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Recovery_discard;
    public static String Recovery_later;
    public static String Recovery_message;
    public static String Recovery_name;
    public static String Recovery_open;
    public static String Recovery_title;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.recovery.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
