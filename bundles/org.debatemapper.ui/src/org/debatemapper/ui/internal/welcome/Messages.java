package org.debatemapper.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String WelcomeEditor_example;
    public static String WelcomeEditor_exampleText;
    public static String WelcomeEditor_hint;
    public static String WelcomeEditor_import;
    public static String WelcomeEditor_importText;
    public static String WelcomeEditor_name;
    public static String WelcomeEditor_new;
    public static String WelcomeEditor_newText;
    public static String WelcomeEditor_recent;
    public static String WelcomeEditor_subtitle;
    public static String WelcomeEditor_title;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.welcome.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
