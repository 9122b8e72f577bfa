package org.debatemapper.core.evaluation;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.model.Actor;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Semantics;

/**
 * How a debate is evaluated.
 *
 * @param semantics
 *            what it takes to be accepted
 * @param standard
 *            the standard of proof of claims that do not say; {@link BurdenOfProof#INHERIT} takes the debate's
 * @param actor
 *            whose view: what this actor denies is switched off; null for all
 * @param without
 *            what is switched off: elements; sources, with the evidence that cites nothing else; actors, with the
 *            statements that nobody else asserts
 */
public record EvaluationSettings(Semantics semantics, BurdenOfProof standard, Actor actor, Set<Identified> without) {
    /** Copies the set. */
    public EvaluationSettings {
        Objects.requireNonNull(semantics);
        Objects.requireNonNull(standard);
        without = Set.copyOf(without);
    }

    /**
     * @param debate
     *            a debate
     * @return what the debate itself says, with everything switched on
     */
    public static EvaluationSettings of(Debate debate) {
        return new EvaluationSettings(debate.getSemantics(), debate.getBurden(), null, Set.of());
    }

    /**
     * @param expectation
     *            an expectation
     * @return the settings under which it should come true
     */
    public static EvaluationSettings of(Expectation expectation) {
        return new EvaluationSettings(expectation.getSemantics(), expectation.getStandard(), expectation.getActor(),
                Set.copyOf(expectation.getWithout()));
    }

    /**
     * @param debate
     *            a debate
     * @return the settings that say what these leave to the debate
     */
    public EvaluationSettings in(Debate debate) {
        return standard != BurdenOfProof.INHERIT ? this
                : new EvaluationSettings(semantics, debate.getBurden(), actor, without);
    }

    /**
     * @param objects
     *            elements, sources or actors
     * @return the same settings with these, and nothing else, switched off
     */
    public EvaluationSettings without(Collection<? extends Identified> objects) {
        return new EvaluationSettings(semantics, standard, actor, Set.copyOf(objects));
    }
}
