package org.debatemapper.core.internal.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String Reason_badValue;
    public static String Reason_badVersion;
    public static String Reason_brokenXml;
    public static String Reason_declaredEncoding;
    public static String Reason_doctype;
    public static String Reason_duplicateId;
    public static String Reason_empty;
    public static String Reason_encoding;
    public static String Reason_foreignNamespace;
    public static String Reason_newerVersion;
    public static String Reason_noMigration;
    public static String Reason_noVersion;
    public static String Reason_notXml;
    public static String Reason_reference;
    public static String Reason_tooDeep;
    public static String Reason_tooLarge;
    public static String Reason_truncated;
    public static String Reason_unknownFeature;
    public static String Reason_unreadable;
    public static String Reason_unresolved;
    public static String Reason_wrongRoot;

    static {
        NLS.initializeMessages("org.debatemapper.core.internal.files.messages", Messages.class);
    }

    private Messages() {
    }
}
