package org.debatemapper.core.evaluation;

import org.debatemapper.model.Label;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Labelling;

/** What the labellings of all extensions have in common. */
final class CommonLabels {
    private final ArgumentationFramework framework;
    private final Labelling floor;
    private org.debatemapper.semantics.Label[] common;

    /**
     * @param floor
     *            a labelling that every extension is known to keep, so that looking on is useless once only it is left;
     *            or null
     */
    CommonLabels(ArgumentationFramework framework, Labelling floor) {
        this.framework = framework;
        this.floor = floor;
    }

    static CommonLabels only(Labelling labelling) {
        CommonLabels labels = new CommonLabels(null, null);
        labels.common = toArray(labelling);
        return labels;
    }

    /** Takes in one more extension; false if further ones cannot change anything. */
    boolean meet(ArgumentSet extension) {
        Labelling next = Labelling.ofExtension(framework, extension);
        if (common == null) {
            common = toArray(next);
        } else {
            for (int i = 0; i < common.length; i++) {
                common[i] = common[i] == next.get(i) ? common[i] : org.debatemapper.semantics.Label.UNDEC;
            }
        }
        return floor == null || !isFloor();
    }

    boolean isAny() {
        return common != null;
    }

    Label of(int argument) {
        return common == null ? Label.UNDECIDED : of(common[argument]);
    }

    /** The engine's label as the model calls it. */
    static Label of(org.debatemapper.semantics.Label label) {
        return switch (label) {
        case IN -> Label.IN;
        case OUT -> Label.OUT;
        case UNDEC -> Label.UNDECIDED;
        };
    }

    private boolean isFloor() {
        for (int i = 0; i < common.length; i++) {
            if (common[i] != floor.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static org.debatemapper.semantics.Label[] toArray(Labelling labelling) {
        org.debatemapper.semantics.Label[] labels = new org.debatemapper.semantics.Label[labelling.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labelling.get(i);
        }
        return labels;
    }
}
