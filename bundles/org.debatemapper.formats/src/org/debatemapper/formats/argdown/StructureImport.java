package org.debatemapper.formats.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.argdown.document.ArgdownArgument;
import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.argdown.document.ArgdownStatement;
import org.debatemapper.formats.argdown.document.Inference;
import org.debatemapper.formats.argdown.document.RelationEnd;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Statement;

/** Makes one argument of every inference of a premise-conclusion structure. */
final class StructureImport {
    private final ArgdownDocument document;
    private final NewDebate target;
    private final Extension extension;
    private final Map<RelationEnd, Statement> statements;
    private final Map<Inference, Argument> made = new HashMap<>();

    StructureImport(ArgdownDocument document, NewDebate target, Extension extension, Map<RelationEnd, Statement> statements) {
        this.document = document;
        this.target = target;
        this.extension = extension;
        this.statements = statements;
    }

    Map<Inference, Argument> run() throws ModelMismatchException {
        for (ArgdownArgument argument : document.arguments().values()) {
            List<ArgdownStatement> lines = argument.structure();
            int stepBegin = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).inference() != null) {
                    Argument step = target.argument(premises(lines, stepBegin, i), statement(lines.get(i)));
                    made.put(lines.get(i).inference(), step);
                    describe(step, argument, lines.get(i).inference(), i == lines.size() - 1);
                    stepBegin = i;
                }
            }
        }
        return made;
    }

    private List<Statement> premises(List<ArgdownStatement> lines, int begin, int conclusion) {
        List<Statement> premises = new ArrayList<>();
        Inference inference = lines.get(conclusion).inference();
        Map<String, Object> data = new HashMap<>(lines.get(conclusion).data());
        data.putAll(inference.data());
        if (data.getOrDefault("uses", data.get("from")) instanceof List<?> numbers) {
            for (Object number : numbers) {
                int position = position(number);
                if (position >= 1 && position <= conclusion) {
                    add(premises, lines.get(position - 1));
                }
            }
        }
        if (premises.isEmpty()) {
            lines.subList(begin, conclusion).forEach(line -> add(premises, line));
        }
        return premises;
    }

    /** People write numbers with and without quotes; 0 if it is none. */
    private static int position(Object number) {
        return number instanceof Integer n ? n
                : number instanceof String text && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private void add(List<Statement> premises, ArgdownStatement line) {
        if (!premises.contains(statement(line))) {
            premises.add(statement(line));
        }
    }

    private Statement statement(ArgdownStatement line) {
        return statements.get(document.statements().get(line.title()));
    }

    private void describe(Argument step, ArgdownArgument argument, Inference inference, boolean main)
            throws ModelMismatchException {
        Map<?, ?> own = argument.data().get(ArgdownKeys.DEBATE) instanceof Map<?, ?> map ? map : null;
        if (main && !argument.isUntitled()) {
            step.setTitle(target.text(argument.title()));
        }
        if (main && own != null) {
            OwnData.apply(extension, step, own, argument.title(), "", target.language());
            OwnData.tags(step, own, argument.tags(), target, extension);
            return;
        }
        if (!argument.isUntitled()) {
            step.getProperties().put(ArgdownKeys.TITLE, argument.title());
        }
        if (!inference.rules().isEmpty()) {
            step.getProperties().put(ArgdownKeys.RULES, String.join(", ", inference.rules()));
        }
        if (!inference.data().isEmpty()) {
            step.getProperties().put(main && !argument.data().isEmpty() ? ArgdownKeys.INFERENCE_DATA : ArgdownKeys.DATA,
                    Json.compact(inference.data()));
        }
        if (main && !argument.data().isEmpty()) {
            step.getProperties().put(ArgdownKeys.DATA, Json.compact(argument.data()));
        }
        if (main) {
            argument.tags().forEach(tag -> step.getTags().add(target.tag(tag)));
            if (argument.canonical() != null) {
                step.setNote(ArgdownText.collapse(argument.canonical().text().text()));
            }
        }
    }
}
