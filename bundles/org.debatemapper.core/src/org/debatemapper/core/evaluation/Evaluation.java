package org.debatemapper.core.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.extension.Enumeration;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.extension.Reasoner;

/**
 * The labels of all elements of a debate. Where a semantics has several extensions, an element is in if it is in all of
 * them, out if it is out in all of them, and undecided otherwise; if there is none, everything is undecided.
 */
public final class Evaluation {
    private final DebateFramework framework;
    private final Semantics semantics;
    private final Map<Attackable, Label> labels;
    private final boolean anyExtension;

    private Evaluation(DebateFramework framework, Semantics semantics, CommonLabels common) {
        this.framework = framework;
        this.semantics = semantics;
        this.anyExtension = common.isAny();
        this.labels = new LinkedHashMap<>();
        for (Attackable element : framework.elements()) {
            labels.put(element, common.of(framework.indexOf(element)));
        }
    }

    /**
     * Evaluates without limit of time. Grounded and complete semantics are linear in the size of the debate; the others
     * can take exponential time.
     *
     * @param debate
     *            a debate
     * @param settings
     *            how
     * @return its labels as of now
     */
    public static Evaluation of(Debate debate, EvaluationSettings settings) {
        return of(debate, settings, Budget.unlimited()).orElseThrow();
    }

    /**
     * @param debate
     *            a debate
     * @param settings
     *            how
     * @param budget
     *            limit of time, and cancelling
     * @return its labels as of now, or why they are unknown
     */
    public static Result<Evaluation> of(Debate debate, EvaluationSettings settings, Budget budget) {
        return of(DebateFramework.of(debate, settings), settings.semantics(), budget);
    }

    /**
     * Labels a framework that was made before. Touches no object of the model, so that it can run in any thread.
     *
     * @param framework
     *            a debate's framework
     * @param semantics
     *            what it takes to be accepted, whatever the settings of the framework say
     * @param budget
     *            limit of time, and cancelling
     * @return its labels, or why they are unknown
     */
    public static Result<Evaluation> of(DebateFramework framework, Semantics semantics, Budget budget) {
        Labelling grounded = GroundedLabeller.label(framework.framework());
        // What all complete extensions have in common is the grounded one (Dung 1995).
        if (semantics == Semantics.GROUNDED || semantics == Semantics.COMPLETE) {
            return new Result.Known<>(new Evaluation(framework, semantics, CommonLabels.only(grounded)));
        }
        CommonLabels common = new CommonLabels(framework.framework(),
                semantics == Semantics.STAGE ? null : grounded);
        Result<Enumeration> enumeration = new Reasoner(framework.framework())
                .extensions(engineName(semantics), Long.MAX_VALUE, common::meet, budget);
        return enumeration.map(done -> new Evaluation(framework, semantics, common));
    }

    /** @return the label of every statement and relation, in the order of the file; cannot be changed */
    public Map<Attackable, Label> labels() {
        return Collections.unmodifiableMap(labels);
    }

    /**
     * @param element
     *            an element
     * @return its label; empty if it is not in the debate
     */
    public Optional<Label> label(Attackable element) {
        return Optional.ofNullable(labels.get(element));
    }

    /** @return whether there is an extension at all; false is possible for stable semantics only */
    public boolean hasExtension() {
        return anyExtension;
    }

    /** @return the framework that was labelled */
    public DebateFramework framework() {
        return framework;
    }

    /** @return what it took to be accepted, never null */
    public Semantics semantics() {
        return semantics;
    }

    static ExtensionSemantics engineName(Semantics semantics) {
        return switch (semantics) {
        case GROUNDED -> ExtensionSemantics.GROUNDED;
        case COMPLETE -> ExtensionSemantics.COMPLETE;
        case PREFERRED -> ExtensionSemantics.PREFERRED;
        case STABLE -> ExtensionSemantics.STABLE;
        case SEMI_STABLE -> ExtensionSemantics.SEMI_STABLE;
        case STAGE -> ExtensionSemantics.STAGE;
        case IDEAL -> ExtensionSemantics.IDEAL;
        case EAGER -> ExtensionSemantics.EAGER;
        };
    }
}
