package org.debatemapper.core.evaluation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String ExpectationCheck_noElement;
    public static String ExpectationCheck_unknown;
    public static String Explanation_alone;
    public static String Explanation_deciding;
    public static String Explanation_disagreement;
    public static String Explanation_member;
    public static String Explanation_more;
    public static String Explanation_position;
    public static String Explanation_sentence;
    public static String LabelNames_in;
    public static String LabelNames_out;
    public static String LabelNames_undecided;
    public static String LabelReason_attacked;
    public static String LabelReason_defended;
    public static String LabelReason_ground;
    public static String LabelReason_noExtension;
    public static String LabelReason_off;
    public static String LabelReason_unattacked;
    public static String LabelReason_undecided;
    public static String LabelReason_undecidedAttack;
    public static String LabelReason_undecidedGround;
    public static String LabelReason_unproved;

    static {
        NLS.initializeMessages("org.debatemapper.core.evaluation.messages", Messages.class);
    }

    private Messages() {
    }
}
