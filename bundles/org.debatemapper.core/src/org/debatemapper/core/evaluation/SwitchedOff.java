package org.debatemapper.core.evaluation;

import java.util.HashSet;
import java.util.Set;

import org.debatemapper.core.evaluation.ElementFacts.StatementFacts;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Identified;

/** Finds what the settings of an evaluation switch off. */
final class SwitchedOff {
    private final EvaluationSettings settings;

    SwitchedOff(EvaluationSettings settings) {
        this.settings = settings;
    }

    Set<Attackable> in(DebateSnapshot debate) {
        Set<Attackable> off = new HashSet<>();
        for (Identified object : settings.without()) {
            if (object instanceof Attackable attackable) {
                off.add(attackable);
            }
        }
        debate.facts(StatementFacts.class).filter(this::isOff).map(StatementFacts::element).forEach(off::add);
        return off;
    }

    private boolean isOff(StatementFacts statement) {
        return settings.actor() != null && statement.denying().contains(settings.actor())
                || areAllOff(statement.sources()) || areAllOff(statement.asserting());
    }

    private boolean areAllOff(Set<? extends Identified> objects) {
        return !objects.isEmpty() && settings.without().containsAll(objects);
    }
}
