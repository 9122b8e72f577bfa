package org.debatemapper.model.operations;

import org.debatemapper.model.Attack;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/** Operations on attacks. */
public final class Attacks {
    private Attacks() {
    }

    /**
     * Implements {@link Attack#kind()} after Pollock and ASPIC+ (Modgil, Prakken 2014): an attack on an inference or
     * another relation undercuts; on a statement that is argued for it rebuts; on one that only serves as a premise it
     * undermines. A bare statement is rebutted. A statement that is both counts as a conclusion, because an attack on
     * it meets the reasons for it.
     */
    public static AttackKind kind(Attack attack) {
        if (attack.getTarget() instanceof Relation) {
            return AttackKind.UNDERCUT;
        }
        if (attack.getTarget() instanceof Statement target && target.getArguments().isEmpty()
                && !target.getPremiseIn().isEmpty()) {
            return AttackKind.UNDERMINE;
        }
        return AttackKind.REBUT;
    }
}
