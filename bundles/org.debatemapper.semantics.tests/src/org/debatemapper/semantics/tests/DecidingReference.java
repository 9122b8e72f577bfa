package org.debatemapper.semantics.tests;

import java.util.Arrays;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Label;

/** The two meanings of "decides" in the explainer's documentation, by brute force on bit masks. */
final class DecidingReference {

    private final ArgumentationFramework framework;
    private final int size;

    DecidingReference(ArgumentationFramework framework) {
        this.framework = framework;
        size = framework.size();
    }

    /** Tells whether an argument of the set keeps its label, whatever labels all arguments outside are given. */
    boolean keepsLabel(int set, int argument, Label label) {
        Label[] labels = new Label[size];
        return (set >> argument & 1) != 0 && keepsLabel(set, argument, label, labels, 0);
    }

    private boolean keepsLabel(int set, int argument, Label label, Label[] labels, int next) {
        if (next == size) {
            return groundedInside(set, labels)[argument] == label;
        }
        if ((set >> next & 1) != 0) {
            labels[next] = Label.UNDEC;
            return keepsLabel(set, argument, label, labels, next + 1);
        }
        for (Label outside : Label.values()) {
            labels[next] = outside;
            if (!keepsLabel(set, argument, label, labels, next + 1)) {
                return false;
            }
        }
        return true;
    }

    private Label[] groundedInside(int set, Label[] given) {
        Label[] labels = given.clone();
        for (int round = 0; round <= 2 * size; round++) {
            for (int a = 0; a < size; a++) {
                if ((set >> a & 1) != 0 && framework.attackers(a).allMatch(b -> labels[b] == Label.OUT)) {
                    labels[a] = Label.IN;
                } else if ((set >> a & 1) != 0 && framework.attackers(a).anyMatch(b -> labels[b] == Label.IN)) {
                    labels[a] = Label.OUT;
                }
            }
        }
        return labels;
    }

    /** Tells whether the label follows from the set by the rules, with all arguments outside undecided and without facts. */
    boolean follows(int set, int argument, Label label) {
        if ((set >> argument & 1) == 0) {
            return false;
        }
        Label[] open = new Label[size];
        Arrays.fill(open, Label.UNDEC);
        Label[] labels = groundedInside(set, open);
        if (label != Label.UNDEC) {
            return labels[argument] == label;
        }
        for (int notIn = 0; notIn < 1 << size; notIn++) {
            for (int notOut = 0; notOut < 1 << size; notOut++) {
                if ((notIn >> argument & notOut >> argument & 1) != 0 && supported(set, labels, notIn, notOut)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean supported(int set, Label[] labels, int notIn, int notOut) {
        if (((notIn | notOut) & ~set) != 0) {
            return false;
        }
        for (int a = 0; a < size; a++) {
            boolean isNotIn = labels[a] == Label.OUT || framework.attackers(a).anyMatch(b -> (notOut >> b & 1) != 0);
            boolean isNotOut = labels[a] == Label.IN || framework.attackers(a).allMatch(b -> (notIn >> b & 1) != 0);
            if ((notIn >> a & 1) != 0 && !isNotIn || (notOut >> a & 1) != 0 && !isNotOut) {
                return false;
            }
        }
        return true;
    }
}
