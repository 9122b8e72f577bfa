package org.debatemapper.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String FindingMenu_addAnswers;
    public static String FindingMenu_addCitation;
    public static String FindingMenu_delete;
    public static String FindingMenu_show;
    public static String FindingMenu_showOnMap;
    public static String FindingsJob_name;
    public static String ProblemsView_element;
    public static String ProblemsView_message;
    public static String ProblemsView_name;
    public static String ProblemsView_nothingFound;
    public static String ProblemsView_nothingOpen;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.problems.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
