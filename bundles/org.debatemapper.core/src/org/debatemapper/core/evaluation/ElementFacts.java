package org.debatemapper.core.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Source;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;

/**
 * What an evaluation needs to know of one statement or relation, copied from the model at one moment. The objects of the
 * model that facts name are names only: whoever uses facts in another thread must not look into them.
 */
sealed interface ElementFacts {
    /** Whose facts these are, never null. */
    Attackable element();

    /** From 0 to 1; null if it has none. */
    Double weight();

    /**
     * @param burden
     *            what a claim says; {@link BurdenOfProof#PRESUMPTION} for other statements
     * @param sources
     *            what evidence cites, without those that are not named; empty if a citation names none
     */
    record StatementFacts(Statement element, Double weight, BurdenOfProof burden, Set<Source> sources,
            Set<Actor> asserting, Set<Actor> denying) implements ElementFacts {
    }

    /** The conclusion is null if it is missing. */
    record ArgumentFacts(Argument element, Double weight, List<Statement> premises, Statement conclusion)
            implements ElementFacts {
    }

    /** An end is null if it is missing. */
    record AttackFacts(Attack element, Double weight, Statement source, Attackable target, boolean symmetric)
            implements ElementFacts {
    }

    /** An end is null if it is missing. */
    record PreferenceFacts(Preference element, Double weight, Attackable preferred, Attackable over)
            implements ElementFacts {
    }

    /** A relation that decides nothing. */
    record OtherFacts(Attackable element, Double weight) implements ElementFacts {
    }

    /** Reads the model. */
    static ElementFacts of(Attackable element) {
        Double weight = element.getWeight();
        if (element instanceof Statement statement) {
            return new StatementFacts(statement, weight,
                    statement instanceof Claim claim ? claim.getBurden() : BurdenOfProof.PRESUMPTION,
                    sources(statement), actors(statement, StanceKind.ASSERTS), actors(statement, StanceKind.DENIES));
        } else if (element instanceof Argument argument) {
            return new ArgumentFacts(argument, weight, List.copyOf(argument.getPremises()), argument.getConclusion());
        } else if (element instanceof Attack attack) {
            return new AttackFacts(attack, weight, attack.getSource(), attack.getTarget(), attack.isSymmetric());
        } else if (element instanceof Preference preference) {
            return new PreferenceFacts(preference, weight, preference.getPreferred(), preference.getOver());
        }
        return new OtherFacts(element, weight);
    }

    private static Set<Source> sources(Statement statement) {
        if (!(statement instanceof Evidence) || statement.getCitations().isEmpty()) {
            return Set.of();
        }
        Set<Source> sources = new HashSet<>();
        statement.getCitations().stream().map(Citation::getSource).forEach(sources::add);
        return sources.contains(null) ? Set.of() : Set.copyOf(sources);
    }

    /** An assertion by nobody in particular cannot be switched off: the set is then empty. */
    private static Set<Actor> actors(Statement statement, StanceKind kind) {
        if (statement.getStances().isEmpty()) {
            return Set.of();
        }
        Set<Actor> actors = new HashSet<>();
        statement.getStances().stream().filter(stance -> stance.getKind() == kind)
                .forEach(stance -> actors.add(stance.getActor()));
        if (kind == StanceKind.DENIES) {
            actors.removeIf(Objects::isNull);
        }
        return actors.contains(null) ? Set.of() : Set.copyOf(actors);
    }
}
