package org.debatemapper.ui.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String LedgerTable_element;
    public static String LedgerTable_kind;
    public static String LedgerTable_line;
    public static String LedgerTable_losses;
    public static String LedgerTable_lossless;
    public static String LedgerTable_place;
    public static String LedgerTable_reason;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.exchange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
