package org.debatemapper.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Sensitivity;
import org.debatemapper.core.evaluation.Swing;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Writes which weights move the strength of a claim, the strongest first, as text, JSON or CSV. */
final class SensitivityReport {
    private static final List<String> COLUMNS = List.of("id", "kind", "weight", "atZero", "atOne", "name");

    private SensitivityReport() {
    }

    static String of(Sensitivity sensitivity, DebateInput input, LabelReport.Form form) {
        List<String> languages = input.debate().languageOrder(Locale.getDefault().getLanguage());
        List<List<String>> rows = sensitivity.swings().stream().map(swing -> row(swing, languages)).toList();
        return switch (form) {
        case TEXT -> text(sensitivity, rows);
        case CSV -> LabelReport.csv(COLUMNS, rows);
        case JSON -> json(sensitivity, languages);
        };
    }

    private static String text(Sensitivity sensitivity, List<List<String>> rows) {
        return NLS.bind(Messages.SensitivityReport_head, number(sensitivity.strength())) + "\n"
                + rows.stream().map(row -> row.get(3) + " \u2026 " + row.get(4) + "\t" + row.get(2) + "\t" + row.get(1)
                        + "\t" + row.get(5) + "\n").collect(Collectors.joining());
    }

    private static String json(Sensitivity sensitivity, List<String> languages) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("strength", sensitivity.strength());
            json.writeBooleanField("complete", sensitivity.isComplete());
            json.writeArrayFieldStart("swings");
            for (Swing swing : sensitivity.swings()) {
                json.writeStartObject();
                json.writeStringField("id", LabelReport.id(swing.element()));
                json.writeStringField("name", Names.of(swing.element(), languages));
                json.writeNumberField("weight", swing.weight());
                json.writeNumberField("atZero", swing.atZero());
                json.writeNumberField("atOne", swing.atOne());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<String> row(Swing swing, List<String> languages) {
        return List.of(LabelReport.id(swing.element()), swing.element().eClass().getName(), number(swing.weight()),
                number(swing.atZero()), number(swing.atOne()), Names.of(swing.element(), languages));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
