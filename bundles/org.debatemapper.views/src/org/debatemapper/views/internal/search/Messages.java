package org.debatemapper.views.internal.search;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String SearchBar_next;
    public static String SearchBar_previous;
    public static String SearchBar_prompt;
    public static String SearchView_count;
    public static String SearchView_element;
    public static String SearchView_empty;
    public static String SearchView_field;
    public static String SearchView_hint;
    public static String SearchView_language;
    public static String SearchView_none;
    public static String SearchView_noneHint;
    public static String SearchView_nothingOpen;
    public static String SearchView_onNoMap;
    public static String SearchView_position;
    public static String SearchView_text;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.search.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
