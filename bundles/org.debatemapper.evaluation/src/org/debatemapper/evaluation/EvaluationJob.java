package org.debatemapper.evaluation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.debatemapper.core.evaluation.DebateFramework;
import org.debatemapper.core.evaluation.DebateGraph;
import org.debatemapper.core.evaluation.DebateSnapshot;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.render.Overlay;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Labels a debate in the background. The debate is read when the job is made, in the thread that owns the model. The job
 * itself touches no object of the model.
 */
final class EvaluationJob extends Job {
    /** What is shown side by side. */
    static final List<Semantics> COMPARED = List.of(Semantics.GROUNDED, Semantics.PREFERRED, Semantics.STABLE);

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final EvaluationSettings settings;
    private final DebateSnapshot debate;
    private final ExpectationCheck expectations;
    private final Function<Evaluation, Explanations> explanations;
    private final Consumer<EvaluationResult> publish;

    /**
     * @param explanations
     *            makes what gives the reasons of labels; is given null if they are unknown
     * @param publish
     *            is told twice in the job's thread, first of the labels, then of everything; no more once it is cancelled
     */
    EvaluationJob(Debate debate, EvaluationSettings settings, Function<Evaluation, Explanations> explanations,
            Consumer<EvaluationResult> publish) {
        super(Messages.EvaluationJob_name);
        this.settings = settings;
        this.debate = DebateSnapshot.of(debate);
        this.expectations = new ExpectationCheck(this.debate, debate.getExpectations());
        this.explanations = explanations;
        this.publish = publish;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        DebateFramework framework = DebateFramework.of(debate, settings);
        Map<Semantics, Result<Evaluation>> evaluations = new EnumMap<>(Semantics.class);
        evaluations.put(settings.semantics(), evaluate(framework, settings.semantics(), monitor));
        Map<Attackable, Double> strengths = known(
                DebateGraph.of(debate, settings).strengths(GradualSemantics.DF_QUAD, budget(monitor))).orElse(Map.of());
        Optional<Evaluation> chosen = known(evaluations.get(settings.semantics()));
        Optional<Evaluation> before = before(monitor);
        Overlay overlay = new Overlay(shown(chosen), Map.of()).withBefore(shown(before));
        EvaluationResult first = new EvaluationResult(settings, Map.copyOf(evaluations), strengths, before, overlay,
                explanations.apply(chosen.orElse(null)), Optional.empty());
        publish(first, monitor);
        for (Semantics semantics : COMPARED) {
            evaluations.computeIfAbsent(semantics, key -> evaluate(framework, key, monitor));
        }
        publish(new EvaluationResult(settings, Map.copyOf(evaluations), strengths, before,
                overlay, first.explanations(), Optional.of(expectations.check(budget(monitor)))), monitor);
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** The labels with everything switched on. */
    private Optional<Evaluation> before(IProgressMonitor monitor) {
        if (settings.without().isEmpty()) {
            return Optional.empty();
        }
        EvaluationSettings on = new EvaluationSettings(settings.semantics(), settings.standard(), settings.actor(),
                Set.of());
        return known(evaluate(DebateFramework.of(debate, on), on.semantics(), monitor));
    }

    private static Map<Element, Label> shown(Optional<Evaluation> evaluation) {
        Map<Element, Label> labels = new HashMap<>();
        evaluation.ifPresent(known -> labels.putAll(known.labels()));
        labels.keySet().removeIf(Issue.class::isInstance);
        return labels;
    }

    private void publish(EvaluationResult result, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            publish.accept(result);
        }
    }

    private static Result<Evaluation> evaluate(DebateFramework framework, Semantics semantics, IProgressMonitor monitor) {
        return Evaluation.of(framework, semantics, budget(monitor));
    }

    private static Budget budget(IProgressMonitor monitor) {
        return Budget.of(LIMIT, monitor::isCanceled);
    }

    private static <T> Optional<T> known(Result<T> result) {
        return result instanceof Result.Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }
}
