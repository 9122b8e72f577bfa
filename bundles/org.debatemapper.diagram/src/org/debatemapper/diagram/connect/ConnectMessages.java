package org.debatemapper.diagram.connect;

import org.eclipse.osgi.util.NLS;

/** What the dialog for connecting says. */
final class ConnectMessages extends NLS {
    public static String ConnectDialog_connect;
    public static String ConnectDialog_filter;
    public static String ConnectDialog_how;
    public static String ConnectDialog_title;
    public static String ConnectDialog_with;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.connect.messages", ConnectMessages.class);
    }

    private ConnectMessages() {
    }
}
