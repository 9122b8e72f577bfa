package org.debatemapper.views.internal.reading;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ProConView_nothing;
    public static String ReadingView_before;
    public static String ReadingView_empty;
    public static String ReadingView_nothingOpen;
    public static String ReadingView_number;
    public static String ReadingView_relation;
    public static String ReadingView_statement;
    public static String Side_addAnswer;
    public static String Side_addCon;
    public static String Side_addPro;
    public static String Side_answers;
    public static String Side_cons;
    public static String Side_pros;
    public static String Signs_answer;
    public static String Signs_attack;
    public static String Signs_premise;
    public static String Signs_support;
    public static String Signs_undercut;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.reading.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
