package org.debatemapper.formats.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;

/** Tells what a format of plain texts leaves out of a debate and of its statements, in one line each with numbers. */
final class Remainder {
    private static final Set<String> DEBATE = Set.of("id", "formatVersion", "title", "language", "languages", "statements", "relations",
            "maps", "sources", "properties");
    private static final Set<String> STATEMENT = Set.of("id", "title", "text", "citations", "properties");

    private final Selection selection;
    private final ModelEncoder encoder = new ModelEncoder();
    private final Map<String, Integer> left = new TreeMap<>();

    private Remainder(Selection selection) {
        this.selection = selection;
    }

    /**
     * @param selection
     *            what was written: the title of the debate, and a text and the citations of each statement
     * @param ledger
     *            takes what else there is
     */
    static void tell(Selection selection, LossLedger ledger) {
        Remainder debate = new Remainder(selection);
        debate.count(debate.encoder.encode(selection.debate(), DEBATE).keySet());
        debate.properties(selection.debate());
        if (selection.debate().getMaps().stream().anyMatch(map -> !map.getNotes().isEmpty()
                || map.getNodes().stream().anyMatch(node -> node.getX() != 0 || node.getY() != 0))) {
            debate.count(Set.of("maps"));
        }
        debate.report("The format has no place for these parts of the debate: ", ledger);
        Remainder statements = new Remainder(selection);
        selection.statements().forEach(statements::statement);
        statements.report("The format has no place for these parts of statements: ", ledger);
    }

    private void statement(Statement statement) {
        count(encoder.encode(statement, STATEMENT).keySet());
        properties(statement);
        if (statement.getTitle() != null && statement.getText() != null) {
            count(Set.of("title"));
        }
        if (languages(statement.getTitle()) > 1 || languages(statement.getText()) > 1) {
            count(Set.of("further languages"));
        }
    }

    /** Names with a dot say where a reader found something in the file it came from; they are no part of the debate. */
    private void properties(Identified object) {
        if (object.getProperties().stream().anyMatch(property -> property.getKey() == null || property.getKey().indexOf('.') < 0)) {
            count(Set.of("properties"));
        }
    }

    private static int languages(LocalText text) {
        return text == null ? 0 : text.getEntries().size();
    }

    private void count(Collection<String> parts) {
        parts.forEach(part -> left.merge(part, 1, Integer::sum));
    }

    private void report(String reason, LossLedger ledger) {
        if (!left.isEmpty()) {
            ledger.add(Loss.Kind.OMITTED, LocalTexts.resolve(selection.debate().getTitle(), selection.languages()),
                    reason + left.entrySet().stream().map(part -> part.getKey() + " (" + part.getValue() + ")").collect(Collectors.joining(", ")));
        }
    }
}
