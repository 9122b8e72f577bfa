package org.debatemapper.ui.internal.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ExportHandler_done;
    public static String ExportHandler_title;
    public static String ExportJob_failed;
    public static String ExportJob_name;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.export.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
