package org.debatemapper.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ImportPage_browse;
    public static String ImportPage_cancelled;
    public static String ImportPage_description;
    public static String ImportPage_file;
    public static String ImportPage_summary;
    public static String ImportRun_unknown;
    public static String ImportWizard_map;
    public static String ImportWizard_title;
    public static String NewDebatePage_description;
    public static String NewDebatePage_language;
    public static String NewDebatePage_title;
    public static String NewDebateWizard_title;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
