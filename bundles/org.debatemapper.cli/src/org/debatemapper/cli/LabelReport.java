package org.debatemapper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.core.evaluation.LabelReason;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.debatemapper.model.operations.Names;

/** Writes labels and outcomes of expectations as text, JSON or CSV (RFC 4180). */
final class LabelReport {
    private static final List<String> LABEL_COLUMNS = List.of("id", "kind", "label", "name", "reason");
    private static final List<String> EXPECTATION_COLUMNS = List.of("id", "met", "expected", "label", "semantics", "name",
            "reason");

    private LabelReport() {
    }

    /** How results are written. */
    enum Form {
        TEXT, JSON, CSV
    }

    static String ofLabels(Evaluation evaluation, DebateInput input, Form form) {
        List<String> languages = languages(input);
        LabelReason reason = new LabelReason(evaluation, languages);
        List<List<String>> rows = new ArrayList<>();
        evaluation.labels().forEach((element, label) -> rows.add(List.of(id(element), element.eClass().getName(),
                label.getLiteral(), Names.of(element, languages), reason.of(element))));
        return write(LABEL_COLUMNS, rows, form, row -> row.get(2) + "\t" + row.get(1) + "\t" + row.get(3) + "\t"
                + row.get(4) + "\n");
    }

    static String ofExpectations(List<ExpectationCheck.Outcome> outcomes, DebateInput input, Form form) {
        List<String> languages = languages(input);
        List<List<String>> rows = outcomes.stream().map(outcome -> row(outcome, languages)).toList();
        return write(EXPECTATION_COLUMNS, rows, form,
                row -> (row.get(1).equals("true") ? Messages.LabelReport_met : Messages.LabelReport_failed) + "\t"
                        + row.get(5) + ": " + row.get(2) + " / " + row.get(3) + " (" + row.get(4) + "). " + row.get(6)
                        + "\n");
    }

    private static List<String> row(ExpectationCheck.Outcome outcome, List<String> languages) {
        Expectation expectation = outcome.expectation();
        Attackable element = expectation.getElement();
        return List.of(element == null ? "" : id(element), String.valueOf(outcome.isMet()),
                expectation.getLabel().getLiteral(), outcome.actual().map(Label::getLiteral).orElse("unknown"),
                expectation.getSemantics().getLiteral(), element == null ? "" : Names.of(element, languages),
                outcome.reason());
    }

    static String write(List<String> columns, List<List<String>> rows, Form form,
            Function<List<String>, String> toText) {
        return switch (form) {
        case TEXT -> rows.stream().map(toText).collect(Collectors.joining());
        case CSV -> csv(columns, rows);
        case JSON -> json(columns, rows);
        };
    }

    static String csv(List<String> columns, List<List<String>> rows) {
        return csv(columns) + rows.stream().map(LabelReport::csv).collect(Collectors.joining());
    }

    private static String csv(List<String> row) {
        return row.stream().map(LabelReport::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String json(List<String> columns, List<List<String>> rows) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (List<String> row : rows) {
                json.writeStartObject();
                for (int i = 0; i < columns.size(); i++) {
                    if (columns.get(i).equals("met")) {
                        json.writeBooleanField("met", Boolean.parseBoolean(row.get(i)));
                    } else {
                        json.writeStringField(columns.get(i), row.get(i));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String id(Attackable element) {
        return element.getId() == null ? "" : element.getId();
    }

    private static List<String> languages(DebateInput input) {
        return input.debate().languageOrder(Locale.getDefault().getLanguage());
    }
}
