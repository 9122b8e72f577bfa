package org.debatemapper.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.debatemapper.core.diff.Addition;
import org.debatemapper.core.diff.Change;
import org.debatemapper.core.diff.DebateDifference;
import org.debatemapper.core.diff.Difference;
import org.debatemapper.core.diff.DifferenceText;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two debates by what they say, in whatever formats they are. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("difference", "id", "kind", "name", "feature", "before", "now");

    private final Session session;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "diff.before")
    private String before;

    @Parameters(index = "1", paramLabel = "NOW", descriptionKey = "diff.now")
    private String now;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private LabelReport.Form format = LabelReport.Form.TEXT;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (before.equals(DebateInput.STANDARD) && now.equals(DebateInput.STANDARD)) {
            throw new CommandFailure(ExitCode.USAGE, Messages.DiffCommand_twiceStandardInput, null);
        }
        DebateInput earlier = DebateInput.read(before, session);
        DebateInput later = DebateInput.read(now, session);
        DebateDifference difference = DebateDifference.between(earlier.debate(), later.debate());
        List<String> languages = earlier.debate().languageOrder(Locale.getDefault().getLanguage());
        List<List<String>> rows = difference.differences().stream().map(one -> row(one, languages)).toList();
        session.out().print(LabelReport.write(COLUMNS, rows, format, DiffCommand::line));
        return difference.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static List<String> row(Difference difference, List<String> languages) {
        DifferenceText text = DifferenceText.of(difference, languages);
        String kind = difference instanceof Addition ? "added" : difference instanceof Change ? "changed" : "removed";
        String feature = text.feature() == null ? "" : text.feature().getName();
        String id = difference.element().getId();
        return List.of(kind, id == null ? "" : id, difference.element().eClass().getName(), text.name(),
                text.key() == null ? feature : feature + "." + text.key(), text.before(), text.now());
    }

    private static String line(List<String> row) {
        return switch (row.get(0)) {
        case "added" -> NLS.bind("+ {0}\t{1}\n", row.get(2), row.get(6));
        case "removed" -> NLS.bind("- {0}\t{1}\n", row.get(2), row.get(5));
        default -> NLS.bind("~ {0}\t{1}\t{2}: {3} \u2192 {4}\n", row.subList(2, row.size()).toArray());
        };
    }
}
