package org.debatemapper.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.debatemapper.charts.ChartFile;
import org.debatemapper.charts.TornadoChart;
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
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Names;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.eclipse.osgi.util.NLS;

/**
 * Answers one question on the evaluation of a debate.
 *
 * @param input
 *            the debate
 * @param settings
 *            by what rules and in whose view; an expectation brings its own
 * @param format
 *            of the answer
 * @param budget
 *            how long to think
 * @param session
 *            takes the answer
 */
record EvaluationAnswer(DebateInput input, EvaluationSettings settings, LabelReport.Form format, Budget budget, Session session) {
    int expectations() {
        var outcomes = new ExpectationCheck(debate()).check(budget);
        session.out().print(LabelReport.ofExpectations(outcomes, input, format));
        return outcomes.stream().allMatch(ExpectationCheck.Outcome::isMet) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    int alternatives(int most) {
        if (most < 1) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_badLimit, null);
        }
        Alternatives found = Alternatives.of(DebateFramework.of(debate(), settings), settings.semantics(), most, budget);
        return print(new AlternativesReport(found, input).write(format), found.isComplete());
    }

    /** @param other another actor, or null for all statements */
    int cruxes(String crux, String other) {
        if (other != null && settings.actor() == null) {
            throw new CommandFailure(ExitCode.USAGE, Messages.EvaluateCommand_otherThanWhom, null);
        }
        Cruxes found = Cruxes.of(DebateSnapshot.of(debate()), settings, element(crux), other == null ? debate().getStatements()
                : Disagreement.of(debate(), settings.actor(), EvaluationOptions.actor(debate(), other)), Cruxes.READABLE, budget);
        return print(new CruxReport(found, input).write(format), found.isComplete());
    }

    /** @param chart an SVG or PNG file to draw the answer into, or null */
    int sensitivity(String name, String chart) {
        Attackable claim = element(name);
        Sensitivity found = Sensitivity.of(DebateGraph.of(debate(), settings), claim, GradualSemantics.DF_QUAD, budget);
        if (chart != null && Double.isNaN(found.strength())) {
            session.err().println(NLS.bind(Messages.EvaluateCommand_noChart, chart));
        } else if (chart != null) {
            List<String> languages = debate().languageOrder(Locale.getDefault().getLanguage());
            TornadoChart tornado = new TornadoChart(found, Names.of(claim, languages), languages);
            FileOutput.write(chart, out -> ChartFile.ofName(chart).orElseThrow().write(tornado, out), session);
        }
        return print(SensitivityReport.of(found, input, format), found.isComplete());
    }

    int labels() {
        return evaluated(evaluation -> print(LabelReport.ofLabels(evaluation, input, format), true));
    }

    int explanation(String why) {
        return evaluated(evaluation -> known(Explanation.of(evaluation, element(why), budget),
                found -> print(new WhyReport(evaluation, input).write(found, format), true)));
    }

    /** What the things that are switched off make different. */
    int changes() {
        return evaluated(now -> known(Evaluation.of(debate(), settings.without(Set.of()), budget),
                before -> print(ChangeReport.of(LabelChange.between(before, now), input, format), true)));
    }

    private int evaluated(ToIntFunction<Evaluation> answer) {
        return known(Evaluation.of(debate(), settings, budget), answer);
    }

    private <T> int known(Result<T> result, ToIntFunction<T> answer) {
        if (result instanceof Result.Unknown<T> unknown) {
            session.err().println(NLS.bind(Messages.EvaluateCommand_unknown, input.name(), unknown.reason().text()));
            return ExitCode.FINDINGS;
        }
        return answer.applyAsInt(result.orElseThrow());
    }

    private int print(String report, boolean complete) {
        session.out().print(report);
        return complete ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Debate debate() {
        return input.debate();
    }

    private Attackable element(String name) {
        return ElementCodes.find(debate(), name).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                NLS.bind(Messages.EvaluateCommand_noElement, name), null));
    }
}
