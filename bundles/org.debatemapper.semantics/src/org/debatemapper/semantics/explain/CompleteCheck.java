package org.debatemapper.semantics.explain;

import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;

/** Tells complete labellings from others. */
final class CompleteCheck {

    private CompleteCheck() {
    }

    /** Returns if each argument has the label that its attackers' labels ask for. */
    static void check(ArgumentationFramework framework, Labelling labelling) {
        if (labelling.size() != framework.size()) {
            throw new IllegalArgumentException(labelling.size() + " labels for " + framework.size() + " arguments");
        }
        for (int a = 0; a < framework.size(); a++) {
            if (labelling.get(a) != expected(framework, labelling, a)) {
                throw new IllegalArgumentException("not complete: argument " + a + " is " + labelling.get(a));
            }
        }
    }

    private static Label expected(ArgumentationFramework framework, Labelling labelling, int argument) {
        if (framework.attackers(argument).anyMatch(b -> labelling.get(b) == Label.IN)) {
            return Label.OUT;
        }
        return framework.attackers(argument).allMatch(b -> labelling.get(b) == Label.OUT) ? Label.IN : Label.UNDEC;
    }
}
