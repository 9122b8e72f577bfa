package org.debatemapper.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.debatemapper.charts.ChartFile;
import org.debatemapper.semantics.Budget;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labels the elements of a debate, or answers one question on their labels. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private static final String EXPECT = "--expect";
    private static final String WHY = "--why";
    private static final String ALTERNATIVES = "--alternatives";
    private static final String CRUX = "--crux";
    private static final String SENSITIVITY = "--sensitivity";
    private static final String CHART = "--chart";

    private final Session session;

    @Parameters(paramLabel = "IN", descriptionKey = "in")
    private String input;

    @Mixin
    private EvaluationOptions options = new EvaluationOptions();

    @Option(names = EXPECT, descriptionKey = "expect")
    private boolean expect;

    @Option(names = WHY, paramLabel = "ID", descriptionKey = "why")
    private String why;

    @Option(names = ALTERNATIVES, paramLabel = "N", descriptionKey = "alternatives")
    private Integer alternatives;

    @Option(names = CRUX, paramLabel = "ID", descriptionKey = "crux")
    private String crux;

    @Option(names = "--other", paramLabel = "NAME", descriptionKey = "other")
    private String other;

    @Option(names = SENSITIVITY, paramLabel = "ID", descriptionKey = "sensitivity")
    private String sensitivity;

    @Option(names = CHART, paramLabel = "FILE", descriptionKey = "chart")
    private String chart;

    @Option(names = "--time", paramLabel = "SECONDS", descriptionKey = "time")
    private long seconds = 60;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private LabelReport.Form format = LabelReport.Form.TEXT;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        check();
        Budget budget = Budget.of(Duration.ofSeconds(seconds), Thread.currentThread()::isInterrupted);
        DebateInput debate = DebateInput.read(input, session);
        return answer(new EvaluationAnswer(debate, options.settings(debate.debate()), format, budget, session));
    }

    private int answer(EvaluationAnswer answer) {
        if (expect) {
            return answer.expectations();
        } else if (alternatives != null) {
            return answer.alternatives(alternatives);
        } else if (crux != null) {
            return answer.cruxes(crux, other);
        } else if (sensitivity != null) {
            return answer.sensitivity(sensitivity, chart);
        } else if (why != null) {
            return answer.explanation(why);
        }
        return options.isWithout() ? answer.changes() : answer.labels();
    }

    private void check() {
        List<String> questions = Stream.of(expect ? EXPECT : null, why == null ? null : WHY,
                alternatives == null ? null : ALTERNATIVES, crux == null ? null : CRUX,
                sensitivity == null ? null : SENSITIVITY).filter(question -> question != null).toList();
        if (seconds <= 0) {
            throw usage(Messages.EvaluateCommand_badTime);
        } else if (questions.size() > 1) {
            throw usage(NLS.bind(Messages.EvaluateCommand_oneQuestion, questions.get(0), questions.get(1)));
        } else if (expect && options.isAnySet()) {
            throw usage(Messages.EvaluateCommand_expectAlone);
        } else if (other != null && crux == null) {
            throw usage(NLS.bind(Messages.EvaluateCommand_onlyWith, "--other", CRUX));
        } else if (chart != null && sensitivity == null) {
            throw usage(NLS.bind(Messages.EvaluateCommand_onlyWith, CHART, SENSITIVITY));
        } else if (chart != null && ChartFile.ofName(chart).isEmpty()) {
            throw usage(NLS.bind(Messages.EvaluateCommand_badChart, chart));
        }
    }

    private static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message, null);
    }
}
