package org.debatemapper.formats.argdown;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.edit.ModelNames;
import org.debatemapper.model.operations.LocalTexts;

/** Tells what is lost if a debate is written as Argdown without data that only this program understands. */
final class PlainLosses {
    private static final Set<String> KEPT = Set.of("Debate.title", "Debate.author", "Debate.statements", "Debate.relations", "Debate.tags",
            "Debate.groups", "Group.title", "Group.members", "Tag.name", "Element.tags", "Statement.title", "Statement.text",
            "Argument.title", "Argument.premises", "Argument.conclusion", "Attack.source", "Attack.target", "Attack.symmetric");

    private final Selection selection;
    private final Set<Relation> relations;
    private final Changes changes = new Changes();

    private PlainLosses(Selection selection, List<Relation> relations) {
        this.selection = selection;
        this.relations = new HashSet<>(relations);
    }

    /**
     * @param selection
     *            what was written
     * @param relations
     *            the relations that were written
     * @param grouped
     *            the statements below each heading
     * @param titles
     *            the titles that were written
     * @param data
     *            the texts that were written
     */
    static void tell(Selection selection, List<Relation> relations, Map<Group, List<Statement>> grouped, TitleTable titles, ElementData data,
            LossLedger ledger) {
        PlainLosses losses = new PlainLosses(selection, relations);
        losses.omitted(ledger);
        Remainder.tell(selection, KEPT, ledger);
        losses.texts(titles, data);
        losses.tags();
        losses.groups(grouped);
        losses.changes.tell(ledger);
    }

    private void omitted(LossLedger ledger) {
        for (Relation relation : selection.relations()) {
            if (!relations.contains(relation)) {
                ledger.add(Loss.Kind.OMITTED, relation.displayName(selection.languages()),
                        FormatNotice.ARGDOWN_RELATION.about(List.of("Debate.relations"), ModelNames.of(relation.eClass())));
            }
        }
    }

    private void texts(TitleTable titles, ElementData data) {
        for (Statement statement : selection.statements()) {
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.title", words(statement.getTitle()), titles.of(statement));
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.text", words(statement.getText()),
                    ArgdownText.collapse(data.nativeText(statement)));
        }
        selection.relations().stream().filter(relations::contains).filter(Argument.class::isInstance).map(Argument.class::cast)
                .filter(Argument::needsNode).forEach(argument -> changes.compare(DebatePackage.Literals.ARGUMENT, "Argument.title",
                        words(argument.getTitle()), titles.of(argument)));
    }

    private String words(LocalText text) {
        return LocalTexts.resolve(text, selection.languages());
    }

    private void tags() {
        Set<String> written = new LinkedHashSet<>();
        for (Element element : Stream.<Element>concat(selection.statements().stream(), selection.relations().stream()).toList()) {
            boolean tagged = element instanceof Statement || element instanceof Argument argument && argument.needsNode() && relations.contains(element);
            List<String> names = tagged ? ElementData.writtenTags(element) : List.of();
            written.addAll(names);
            changes.compare(element.eClass(), "Element.tags", element.getTags().stream().map(Tag::getName).toList(), names);
        }
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.tags", names(), Set.copyOf(written));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        selection.debate().getTags().forEach(tag -> names.add(names.contains(tag.getName()) ? null : tag.getName()));
        return names;
    }

    /** Headings hold statements only, each below one; the arguments written out stand below the last of them. */
    private void groups(Map<Group, List<Statement>> grouped) {
        List<Group> groups = selection.debate().getGroups();
        boolean arguments = relations.stream().anyMatch(relation -> relation instanceof Argument argument && argument.needsNode());
        boolean same = groups.stream().allMatch(group -> group.getGroups().isEmpty() && group.getMembers().equals(grouped.get(group))
                && words(group.getTitle()).equals(ArgdownText.collapse(words(group.getTitle()))) && !words(group.getTitle()).isEmpty());
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.groups", groups, same && !arguments ? groups : List.of());
    }
}
