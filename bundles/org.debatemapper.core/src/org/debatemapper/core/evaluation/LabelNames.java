package org.debatemapper.core.evaluation;

import org.debatemapper.model.Label;

/** What labels are called in the language of the program. */
public final class LabelNames {
    private LabelNames() {
    }

    /**
     * @param label
     *            a label
     * @return its name in the middle of a sentence
     */
    public static String of(Label label) {
        return switch (label) {
        case IN -> Messages.LabelNames_in;
        case OUT -> Messages.LabelNames_out;
        case UNDECIDED -> Messages.LabelNames_undecided;
        };
    }
}
