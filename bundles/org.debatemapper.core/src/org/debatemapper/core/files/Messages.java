package org.debatemapper.core.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String DebateFile_changedOnDisk;
    public static String DebateFile_noDebate;
    public static String DebateFile_notVerified;
    public static String DebateFile_notWritable;

    static {
        NLS.initializeMessages("org.debatemapper.core.files.messages", Messages.class);
    }

    private Messages() {
    }
}
