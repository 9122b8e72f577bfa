package org.debatemapper.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Alternatives;
import org.debatemapper.core.evaluation.Cruxes;
import org.debatemapper.core.evaluation.DebateFramework;
import org.debatemapper.core.evaluation.DebateGraph;
import org.debatemapper.core.evaluation.DebateSnapshot;
import org.debatemapper.core.evaluation.Disagreement;
import org.debatemapper.core.evaluation.ElementCodes;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.core.evaluation.LabelChange;
import org.debatemapper.core.evaluation.Sensitivity;
import org.debatemapper.core.evaluation.Switchable;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels the elements of a debate, or checks what it expects. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Option(names = "--semantics", paramLabel = "NAME", descriptionKey = "semantics")
    private String semantics;

    @Option(names = "--standard", paramLabel = "presumption|proof", descriptionKey = "standard")
    private BurdenOfProof standard = BurdenOfProof.INHERIT;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "actor")
    private String actor;

    @Option(names = "--expect", descriptionKey = "expect")
    private boolean expect;

    @Option(names = "--why", paramLabel = "ID", descriptionKey = "why")
    private String why;

    @Option(names = "--without", paramLabel = "ID", descriptionKey = "without")
    private String without;

    @Option(names = "--alternatives", paramLabel = "N", descriptionKey = "alternatives")
    private Integer alternatives;

    @Option(names = "--crux", paramLabel = "ID", descriptionKey = "crux")
    private String crux;

    @Option(names = "--other", paramLabel = "NAME", descriptionKey = "other")
    private String other;

    @Option(names = "--sensitivity", paramLabel = "ID", descriptionKey = "sensitivity")
    private String sensitivity;

    @Option(names = "--time", paramLabel = "SECONDS", descriptionKey = "time")
    private long seconds = 60;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private LabelReport.Form format = LabelReport.Form.TEXT;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (seconds <= 0) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_badTime, null);
        }
        if (expect && isSet()) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_expectAlone, null);
        }
        Budget budget = Budget.of(Duration.ofSeconds(seconds), Thread.currentThread()::isInterrupted);
        DebateInput debate = DebateInput.read(input, session);
        if (expect) {
            return expectations(debate, budget);
        }
        if (alternatives != null) {
            return alternatives(debate, budget);
        }
        if (crux != null) {
            return cruxes(debate, budget);
        }
        if (sensitivity != null) {
            return sensitivity(debate, budget);
        }
        Result<Evaluation> result = Evaluation.of(debate.debate(), settings(debate.debate()), budget);
        if (result instanceof Result.Unknown<Evaluation> unknown) {
            return unknown(debate, unknown.reason());
        }
        if (why != null) {
            return explain(result.orElseThrow(), debate, budget);
        }
        return without == null ? print(LabelReport.ofLabels(result.orElseThrow(), debate, format))
                : compare(result.orElseThrow(), debate, budget);
    }

    /** Whether the settings of an evaluation are chosen here. An expectation brings its own. */
    private boolean isSet() {
        return actor != null || semantics != null || without != null || standard != BurdenOfProof.INHERIT;
    }

    private int expectations(DebateInput debate, Budget budget) {
        var outcomes = new ExpectationCheck(debate.debate()).check(budget);
        session.out().print(LabelReport.ofExpectations(outcomes, debate, format));
        return outcomes.stream().allMatch(ExpectationCheck.Outcome::isMet) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Prints what the things that are switched off make different. */
    private int compare(Evaluation now, DebateInput debate, Budget budget) {
        EvaluationSettings everythingOn = now.framework().settings().without(Set.of());
        Result<Evaluation> before = Evaluation.of(debate.debate(), everythingOn, budget);
        if (before instanceof Result.Unknown<Evaluation> unknown) {
            return unknown(debate, unknown.reason());
        }
        return print(ChangeReport.of(LabelChange.between(before.orElseThrow(), now), debate, format));
    }

    private int print(String report) {
        session.out().print(report);
        return ExitCode.DONE;
    }

    private int alternatives(DebateInput debate, Budget budget) {
        if (alternatives < 1) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_badLimit, null);
        }
        EvaluationSettings settings = settings(debate.debate());
        Alternatives found = Alternatives.of(DebateFramework.of(debate.debate(), settings), settings.semantics(),
                alternatives, budget);
        session.out().print(new AlternativesReport(found, debate).write(format));
        return found.isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int cruxes(DebateInput input, Budget budget) {
        Debate debate = input.debate();
        EvaluationSettings settings = settings(debate);
        if (other != null && settings.actor() == null) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_otherThanWhom, null);
        }
        Cruxes found = Cruxes.of(DebateSnapshot.of(debate), settings, element(debate, crux), other == null
                ? debate.getStatements() : Disagreement.of(debate, settings.actor(), actor(debate, other)),
                Cruxes.READABLE, budget);
        session.out().print(new CruxReport(found, input).write(format));
        return found.isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private int sensitivity(DebateInput input, Budget budget) {
        Debate debate = input.debate();
        Sensitivity found = Sensitivity.of(DebateGraph.of(debate, settings(debate)), element(debate, sensitivity),
                GradualSemantics.DF_QUAD, budget);
        session.out().print(SensitivityReport.of(found, input, format));
        return found.isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static Attackable element(Debate debate, String name) {
        return ElementCodes.find(debate, name).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                NLS.bind(Messages.EvaluateCommand_noElement, name), null));
    }

    private int explain(Evaluation evaluation, DebateInput debate, Budget budget) {
        Attackable element = element(debate.debate(), why);
        Result<Explanation> result = Explanation.of(evaluation, element, budget);
        if (result instanceof Result.Unknown<Explanation> unknown) {
            return unknown(debate, unknown.reason());
        }
        session.out().print(new WhyReport(evaluation, debate).write(result.orElseThrow(), format));
        return ExitCode.DONE;
    }

    private int unknown(DebateInput debate, Result.Reason reason) {
        session.err().println(NLS.bind(Messages.EvaluateCommand_unknown, debate.name(), reason.text()));
        return ExitCode.FINDINGS;
    }

    private EvaluationSettings settings(Debate debate) {
        return new EvaluationSettings(semantics(debate), standard,
                actor == null ? null : actor(debate, actor), without(debate));
    }

    private Set<Identified> without(Debate debate) {
        return without == null ? Set.of() : Arrays.stream(without.split(",")).map(String::strip).map(name -> Switchable.find(debate, name)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        NLS.bind(Messages.EvaluateCommand_nothingOff, name), null)))
                .collect(Collectors.toSet());
    }

    private Semantics semantics(Debate debate) {
        if (semantics == null) {
            return debate.getSemantics();
        }
        String name = semantics.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Semantics candidate : Semantics.values()) {
            if (candidate.getLiteral().equals(name)) {
                return candidate;
            }
        }
        throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.EvaluateCommand_noSemantics, semantics,
                Semantics.VALUES.stream().map(Semantics::getLiteral).toList()), null);
    }

    private static Actor actor(Debate debate, String name) {
        return debate.getActors().stream()
                .filter(a -> MapChoice.isNamed(a.getName(), name) || name.equals(a.getInitials())
                        || name.equals(a.getId()))
                .findFirst().orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                        NLS.bind(Messages.EvaluateCommand_noActor, name), null));
    }
}
