package org.debatemapper.core.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Source;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;

/** Finds what the settings of an evaluation switch off. */
final class SwitchedOff {
    private final EvaluationSettings settings;

    SwitchedOff(EvaluationSettings settings) {
        this.settings = settings;
    }

    Set<Attackable> in(Debate debate) {
        Set<Attackable> off = new HashSet<>();
        for (Identified object : settings.without()) {
            if (object instanceof Attackable attackable) {
                off.add(attackable);
            }
        }
        for (Statement statement : debate.getStatements()) {
            if (isDenied(statement) || losesItsSources(statement) || losesItsVoices(statement)) {
                off.add(statement);
            }
        }
        return off;
    }

    private boolean isDenied(Statement statement) {
        return settings.actor() != null && statement.getStances().stream()
                .anyMatch(stance -> stance.getActor() == settings.actor() && stance.getKind() == StanceKind.DENIES);
    }

    private boolean losesItsSources(Statement statement) {
        Predicate<Source> isOff = source -> source != null && settings.without().contains(source);
        return statement instanceof Evidence && !statement.getCitations().isEmpty()
                && statement.getCitations().stream().allMatch(citation -> isOff.test(citation.getSource()));
    }

    private boolean losesItsVoices(Statement statement) {
        Predicate<Actor> isOff = actor -> actor != null && settings.without().contains(actor);
        Predicate<Stance> asserts = stance -> stance.getKind() == StanceKind.ASSERTS;
        return statement.getStances().stream().anyMatch(asserts)
                && statement.getStances().stream().filter(asserts).allMatch(stance -> isOff.test(stance.getActor()));
    }
}
