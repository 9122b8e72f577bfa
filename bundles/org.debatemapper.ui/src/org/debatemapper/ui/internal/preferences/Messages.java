package org.debatemapper.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String GeneralPage_animations;
    public static String GeneralPage_autosave;
    public static String GeneralPage_description;
    public static String GeneralPage_language;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.preferences.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
