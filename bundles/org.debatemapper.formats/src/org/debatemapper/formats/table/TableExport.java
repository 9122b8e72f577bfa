package org.debatemapper.formats.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.Relations;

/**
 * A debate as a table with a row for each statement and relation: the columns {@link #COLUMNS}, and a title and a text
 * for each further language, such as {@code text[ja]}.
 */
final class TableExport {
    /** The columns in order. */
    static final List<String> COLUMNS = List.of("id", "kind", "title", "text", "from", "to", "symmetric", "weight", "status",
            "tags", "note");

    private static final Set<String> KEPT = Set.of("Debate.statements", "Debate.relations", "Debate.tags", "Debate.languages", "Tag.name", "Element.note",
            "Element.status", "Element.tags", "Attackable.weight", "Statement.title", "Statement.text", "Argument.title",
            "Argument.premises", "Argument.conclusion", "Attack.source", "Attack.target", "Attack.symmetric", "Preference.preferred",
            "Preference.over", "Rephrase.source", "Rephrase.target", "Answer.claim", "Answer.issue", Remainder.KINDS, Remainder.STATEMENT_LANGUAGES);

    private final Selection selection;
    private final LossLedger ledger;
    private final ModelEncoder encoder = new ModelEncoder();
    private final List<String> further;

    TableExport(Selection selection, LossLedger ledger) {
        this.selection = selection;
        this.ledger = ledger;
        this.further = selection.statements().stream().flatMap(s -> Stream.of(s.getTitle(), s.getText())).filter(Objects::nonNull)
                .flatMap(text -> text.getEntries().stream()).map(entry -> entry.getKey()).filter(Objects::nonNull)
                .filter(language -> !language.equals(selection.language())).distinct().sorted().toList();
    }

    /** Takes rows. */
    interface Rows {
        /**
         * @param cells
         *            the texts of a row; as many in each
         * @throws IOException
         *             if they cannot be written
         */
        void row(List<String> cells) throws IOException;
    }

    /** Gives the header and all rows. */
    void write(Rows rows) throws IOException {
        List<String> header = new ArrayList<>(COLUMNS);
        further.forEach(language -> header.addAll(List.of("title[" + language + "]", "text[" + language + "]")));
        rows.row(header);
        for (Statement statement : selection.statements()) {
            rows.row(row(statement, in(selection.language(), statement.getTitle()), in(selection.language(), statement.getText()), "", ""));
        }
        for (Relation relation : selection.relations()) {
            Element target = Relations.targetOf(relation);
            rows.row(row(relation, relation instanceof Argument argument ? selection.title(argument) : "", "", from(relation),
                    target == null ? "" : encoder.id((Identified) target)));
        }
        Remainder.tell(selection, KEPT, ledger);
        changes().tell(ledger);
    }

    private Changes changes() {
        Debate debate = selection.debate();
        Changes changes = new Changes();
        Set<String> names = new LinkedHashSet<>();
        for (Element element : Stream.<Element>concat(selection.statements().stream(), selection.relations().stream()).toList()) {
            List<String> read = TableImport.tags(tags(element));
            names.addAll(read);
            changes.compare(element.eClass(), "Element.tags", element.getTags().stream().map(Tag::getName).toList(), read);
        }
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.tags", debate.getTags().stream().map(Tag::getName).toList(), List.copyOf(names));
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.languages", debate.getLanguages(), further);
        return changes;
    }

    private static String tags(Element element) {
        return element.getTags().stream().map(Tag::getName).filter(n -> n != null && !n.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String in(String language, LocalText text) {
        String words = text == null ? null : text.get(language);
        return words == null ? "" : words;
    }

    private String from(Relation relation) {
        if (relation instanceof Argument argument) {
            return argument.getPremises().stream().map(encoder::id).collect(Collectors.joining(" "));
        }
        Element source = Relations.sourceOf(relation);
        return source == null ? "" : encoder.id((Identified) source);
    }

    private List<String> row(Element element, String title, String text, String from, String to) {
        List<String> cells = new ArrayList<>();
        cells.add(encoder.id((Identified) element));
        cells.add(element.eClass().getName());
        cells.add(title);
        cells.add(text);
        cells.add(from);
        cells.add(to);
        cells.add(element instanceof Attack attack && attack.isSymmetric() ? "yes" : "");
        cells.add(element instanceof Attackable attackable && attackable.getWeight() != null ? attackable.getWeight().toString() : "");
        cells.add(element.getStatus().getLiteral());
        cells.add(tags(element));
        cells.add(element.getNote() == null ? "" : element.getNote());
        for (String language : further) {
            cells.add(element instanceof Statement statement ? in(language, statement.getTitle()) : "");
            cells.add(element instanceof Statement statement ? in(language, statement.getText()) : "");
        }
        return cells;
    }

}
