package org.debatemapper.core.internal.validation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String ArgumentWithoutPremises_explanation;
    public static String ArgumentWithoutPremises_message;
    public static String CircularSupport_explanation;
    public static String CircularSupport_message;
    public static String DuplicateText_explanation;
    public static String DuplicateText_message;
    public static String ExpiredSource_explanation;
    public static String ExpiredSource_message;
    public static String ExpiredSource_noDate;
    public static String ExpiredSource_noDateExplanation;
    public static String FailedExpectation_explanation;
    public static String FailedExpectation_message;
    public static String HiddenStatement_explanation;
    public static String HiddenStatement_message;
    public static String IncompleteRelation_explanation;
    public static String IncompleteRelation_message;
    public static String OpenCriticalQuestion_explanation;
    public static String OpenCriticalQuestion_message;
    public static String UnarguedClaim_explanation;
    public static String UnarguedClaim_message;
    public static String UncitedEvidence_explanation;
    public static String UncitedEvidence_message;
    public static String UntranslatedText_explanation;
    public static String UntranslatedText_message;

    static {
        NLS.initializeMessages("org.debatemapper.core.internal.validation.messages", Messages.class);
    }

    private Messages() {
    }
}
