package org.debatemapper.core.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String LedgerReport_approximated;
    public static String LedgerReport_changed;
    public static String LedgerReport_empty;
    public static String LedgerReport_omitted;
    public static String TextDecoding_malformed;
    public static String TextDecoding_unknownEncoding;
    public static String TextDecoding_unsupportedCharset;

    static {
        NLS.initializeMessages("org.debatemapper.core.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
