package org.debatemapper.views.internal.translations;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String TranslationsView_all;
    public static String TranslationsView_complete;
    public static String TranslationsView_count;
    public static String TranslationsView_element;
    public static String TranslationsView_field;
    public static String TranslationsView_missing;
    public static String TranslationsView_nothingOpen;
    public static String TranslationsView_original;
    public static String TranslationsView_translation;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.translations.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
