package org.debatemapper.model.operations;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** Operations on relations of all kinds. */
public final class Relations {
    private Relations() {
    }

    /** Implements {@link Relation#ends()}: sources first, what they bear on last; ends that are not set are left out. */
    public static EList<Element> ends(Relation relation) {
        EList<Element> ends = new BasicEList<>();
        if (relation instanceof Argument argument) {
            ends.addAll(argument.getPremises());
        }
        add(ends, sourceOf(relation));
        add(ends, targetOf(relation));
        return ends;
    }

    /**
     * @param relation
     *            a relation
     * @return where it starts, or null if that is not set or it is an argument, which starts from all its premises
     */
    public static Element sourceOf(Relation relation) {
        if (relation instanceof Attack attack) {
            return attack.getSource();
        } else if (relation instanceof Answer answer) {
            return answer.getClaim();
        } else if (relation instanceof Rephrase rephrase) {
            return rephrase.getSource();
        } else if (relation instanceof Preference preference) {
            return preference.getPreferred();
        }
        return null;
    }

    /**
     * @param relation
     *            a relation
     * @return what it bears on, or null if that is not set
     */
    public static Element targetOf(Relation relation) {
        if (relation instanceof Argument argument) {
            return argument.getConclusion();
        } else if (relation instanceof Attack attack) {
            return attack.getTarget();
        } else if (relation instanceof Answer answer) {
            return answer.getIssue();
        } else if (relation instanceof Rephrase rephrase) {
            return rephrase.getTarget();
        } else if (relation instanceof Preference preference) {
            return preference.getOver();
        }
        return null;
    }

    private static void add(EList<Element> ends, Element end) {
        if (end != null) {
            ends.add(end);
        }
    }
}
