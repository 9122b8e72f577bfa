package org.debatemapper.formats.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes one debate as Argdown text. */
final class ArgdownExport {
    private final Selection selection;
    private final boolean plain;
    private final LossLedger ledger;
    private final ModelEncoder encoder = new ModelEncoder();
    private final Set<Statement> sketches;
    private final TitleTable titles;
    private final ElementData data;
    private final WrittenRelations relations;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> writtenStatements = new ArrayList<>();

    /** Without a ledger, which is null if nobody asks what is left out, that is not found out. */
    ArgdownExport(Selection selection, boolean plain, LossLedger ledger) {
        this.selection = selection;
        this.plain = plain;
        this.ledger = ledger;
        relations = new WrittenRelations(selection);
        sketches = sketches();
        titles = new TitleTable(selection, sketches, plain);
        data = new ElementData(selection, encoder, titles);
    }

    /** What was an argument without a structure where it was read, and may be one still. */
    private Set<Statement> sketches() {
        Set<Element> inBrackets = relations.inBrackets();
        return selection.statements().stream().filter(statement -> statement.getProperties().containsKey(ArgdownKeys.SKETCH)
                && !inBrackets.contains(statement)).collect(Collectors.toSet());
    }

    String run(IProgressMonitor monitor) {
        Map<Group, List<Statement>> grouped = grouped();
        statements(grouped.getOrDefault(null, List.of()), monitor);
        selection.debate().getGroups().forEach(group -> {
            if (grouped.containsKey(group)) {
                String title = LocalTexts.resolve(group.getTitle(), selection.languages());
                text.append("# ").append(ArgdownText.escape(title.isBlank() ? "\u2026" : title)).append("\n\n");
                statements(grouped.get(group), monitor);
            }
        });
        relations.structures().forEach(this::structure);
        if (plain && ledger != null) {
            PlainLosses.tell(selection, relations.inOrder(), grouped, titles, data, ledger);
        }
        return frontMatter() + text.toString().stripTrailing() + "\n";
    }

    /** What was written, in the order in which the reader makes it. */
    List<Identified> written() {
        List<Identified> all = new ArrayList<>(writtenStatements);
        all.addAll(relations.inOrder());
        return all;
    }

    /** What was written, in the order in which the reader makes it. */
    List<Statement> statements() {
        return writtenStatements;
    }

    /** What was written, in the order in which the reader makes it. */
    List<Relation> relations() {
        return relations.inOrder();
    }

    private Map<Group, List<Statement>> grouped() {
        Map<Statement, Group> first = new HashMap<>();
        for (Group group : selection.debate().getGroups()) {
            group.getMembers().stream().filter(Statement.class::isInstance)
                    .forEach(member -> first.putIfAbsent((Statement) member, group));
        }
        Map<Group, List<Statement>> grouped = new LinkedHashMap<>();
        selection.statements().forEach(s -> grouped.computeIfAbsent(first.get(s), g -> new ArrayList<>()).add(s));
        return grouped;
    }

    private void statements(List<Statement> statements, IProgressMonitor monitor) {
        for (Statement statement : statements) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            comment(statement.getProperties().get(ArgdownKeys.COMMENT));
            writtenStatements.add(statement);
            text.append(reference(statement)).append(": ").append(ArgdownText.escape(data.nativeText(statement)));
            ElementData.writtenTags(statement).forEach(tag -> text.append(' ').append(ArgdownText.tag(tag)));
            data(ArgdownKeys.DEBATE, () -> data.statement(statement));
            text.append('\n');
            relations.below(statement).forEach(relation -> line("  ", relation));
            text.append('\n');
        }
    }

    private void comment(String comment) {
        if (comment != null) {
            comment.lines().forEach(line -> text.append("// ").append(line).append('\n'));
            text.append('\n');
        }
    }

    private void line(String indent, Relation relation) {
        text.append(indent);
        if (relation instanceof Argument argument) {
            text.append("+ ").append(reference(argument.getPremises().get(0)));
        } else if (relation instanceof Attack attack) {
            boolean undercut = attack.getTarget() instanceof Argument;
            Statement other = attack.isSymmetric() && !undercut ? (Statement) attack.getTarget() : attack.getSource();
            text.append(undercut ? "<_ " : attack.isSymmetric() ? ">< " : "- ").append(reference(other));
        }
        data(ArgdownKeys.RELATION, () -> data.relation(relation));
        text.append('\n');
        relations.written(relation);
    }

    private String reference(Statement statement) {
        return sketches.contains(statement) ? "<" + titles.of(statement) + ">" : "[" + titles.of(statement) + "]";
    }

    private void structure(Argument argument) {
        text.append('<').append(titles.of(argument)).append('>');
        ElementData.writtenTags(argument).forEach(tag -> text.append(' ').append(ArgdownText.tag(tag)));
        data(ArgdownKeys.DEBATE, () -> data.argument(argument));
        text.append("\n\n");
        int number = 1;
        for (Statement premise : argument.getPremises()) {
            text.append('(').append(number++).append(") ").append(reference(premise)).append('\n');
        }
        text.append(inference(argument)).append('\n');
        relations.undercuts(argument).forEach(undercut -> line("  ", undercut));
        text.append('(').append(number).append(") ").append(reference(argument.getConclusion())).append("\n\n");
    }

    private String inference(Argument argument) {
        String rules = argument.getScheme() == null ? argument.getProperties().get(ArgdownKeys.RULES)
                : LocalTexts.resolve(argument.getScheme().getName(), selection.languages());
        String rule = rules == null ? "" : ArgdownText.collapse(rules.replaceAll("[^\\p{L}\\p{N} ,()'-]", " ").replace("--", "-"));
        return rule.isEmpty() ? "----" : "-- " + rule + " --";
    }

    private void data(String key, Supplier<Map<String, Object>> found) {
        Map<String, Object> value = plain ? Map.of() : found.get();
        if (!value.isEmpty()) {
            text.append(' ').append(ArgdownText.data(Map.of(key, value)));
        }
    }

    private String frontMatter() {
        Map<String, Object> front = new LinkedHashMap<>();
        foreign().forEach((key, value) -> front.put(String.valueOf(key), value));
        loosen(front);
        String title = LocalTexts.resolve(selection.debate().getTitle(), selection.languages());
        if (!title.isEmpty()) {
            front.put("title", title);
        }
        if (selection.debate().getAuthor() != null) {
            front.put("author", selection.debate().getAuthor());
        }
        if (!plain) {
            Map<String, Object> rest = Extension.rest(encoder, selection.debate(), writtenStatements, relations.inOrder());
            front.put(ArgdownKeys.DEBATE, rest);
        }
        StringBuilder yaml = new StringBuilder();
        front.forEach((key, value) -> yaml.append(ArgdownText.data(key)).append(": ").append(ArgdownText.data(value)).append('\n'));
        return yaml.isEmpty() ? "" : "===\n" + yaml + "===\n\n";
    }

    /** Strict mode has no attacks between statements that go one way. */
    private void loosen(Map<String, Object> front) {
        if (front.get("model") instanceof Map<?, ?> model && "strict".equals(model.get("mode")) && relations.attacksInBrackets(sketches)) {
            Map<Object, Object> loose = new LinkedHashMap<>(model);
            loose.put("mode", "loose");
            front.put("model", loose);
            if (plain) {
                ledger.add(Loss.Kind.CHANGED, "mode", FormatNotice.ARGDOWN_STRICT_MODE.with());
            }
        }
    }

    private Map<?, ?> foreign() {
        String kept = selection.debate().getProperties().get(ArgdownKeys.FRONT_MATTER);
        try {
            return kept != null && Json.parse(kept) instanceof Map<?, ?> map ? map : Map.of();
        } catch (MalformedDataException e) {
            return Map.of("kept", kept);
        }
    }
}
