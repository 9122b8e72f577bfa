package org.debatemapper.evaluation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String EvaluationJob_name;
    public static String Expectations_expect;
    public static String Scenarios_keep;

    static {
        NLS.initializeMessages("org.debatemapper.evaluation.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
