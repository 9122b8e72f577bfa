package org.debatemapper.formats.tests.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.debatemapper.formats.argdown.document.ArgdownArgument;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.ArgdownRelation;
import org.debatemapper.formats.argdown.document.ArgdownStatement;
import org.debatemapper.formats.argdown.document.EquivalenceClass;
import org.debatemapper.formats.argdown.document.ImplicitRelations;
import org.debatemapper.formats.argdown.document.Inference;
import org.debatemapper.formats.argdown.document.RelationEnd;
import org.debatemapper.formats.argdown.document.Section;

/** An Argdown document in the form in which the answers of the reference implementation are kept. */
final class CanonicalDocument {
    private CanonicalDocument() {
    }

    static Map<String, Object> of(ArgdownDocument document) {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> statements = new TreeMap<>();
        List<String> implicit = new ArrayList<>();
        ImplicitRelations implied = new ImplicitRelations(document);
        for (EquivalenceClass statement : document.statements().values()) {
            statements.put(statement.title(), statement(statement));
            implied.of(statement).forEach(relation -> implicit.add(statement.title() + ": " + relation(relation)));
        }
        Map<String, Object> arguments = new TreeMap<>();
        for (ArgdownArgument argument : document.arguments().values()) {
            arguments.put(argument.title(), argument(argument));
            implied.of(argument).forEach(relation -> implicit.add("<" + argument.title() + ">: " + relation(relation)));
        }
        all.put("statements", statements);
        all.put("arguments", arguments);
        all.put("relations", document.relations().stream().map(CanonicalDocument::relation).sorted().toList());
        all.put("implicit", implicit.stream().sorted().toList());
        List<String> sections = new ArrayList<>();
        document.sections().forEach(section -> section(section, 1, sections));
        all.put("sections", sections);
        return all;
    }

    private static Map<String, Object> statement(EquivalenceClass statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("texts", texts(statement.members()));
        map.put("tags", List.copyOf(statement.tags()));
        map.put("n", statement.members().size());
        map.put("section", statement.section() == null ? null : statement.section().id());
        return map;
    }

    private static Map<String, Object> argument(ArgdownArgument argument) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("texts", texts(argument.members()));
        map.put("tags", List.copyOf(argument.tags()));
        map.put("section", argument.section() == null ? null : argument.section().id());
        map.put("pcs", argument.structure().stream().map(s -> s.role() + " " + s.title()
                + (s.inference() == null ? "" : " <" + String.join("|", s.inference().rules()) + ">")).toList());
        return map;
    }

    private static List<String> texts(List<ArgdownStatement> members) {
        return members.stream().filter(member -> !member.isReference()).map(member -> member.text().text().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static String relation(ArgdownRelation relation) {
        return relation.kind().key() + " " + end(relation.from()) + " > " + end(relation.to());
    }

    private static String end(RelationEnd end) {
        if (end instanceof Inference inference) {
            return "inference " + inference.title() + " " + inference.conclusionIndex();
        }
        return (end instanceof ArgdownArgument ? "argument " : "statement ") + end.title();
    }

    private static void section(Section section, int depth, List<String> all) {
        all.add(depth + " " + section.heading().text().strip());
        section.children().forEach(child -> section(child, depth + 1, all));
    }

}
