package org.debatemapper.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.evaluation.ElementCodes;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.core.evaluation.ExplanationText;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.operations.Names;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes why an element has its label as text, JSON or CSV. */
final class WhyReport {
    private static final List<String> COLUMNS = List.of("id", "kind", "label", "name", "reason");

    private final ExplanationText text;
    private final List<String> languages;

    WhyReport(Evaluation evaluation, DebateInput input) {
        languages = input.debate().languageOrder(Locale.getDefault().getLanguage());
        text = new ExplanationText(evaluation, languages);
    }

    String write(Explanation explanation, LabelReport.Form form) {
        return switch (form) {
        case TEXT -> text(explanation);
        case CSV -> LabelReport.csv(COLUMNS, text.steps(explanation).stream().map(this::row).toList());
        case JSON -> json(explanation);
        };
    }

    private String text(Explanation explanation) {
        StringBuilder lines = new StringBuilder(text.sentence(explanation)).append('\n');
        for (ExplanationText.Step step : text.steps(explanation)) {
            List<String> row = row(step);
            lines.append(row.get(2)).append('\t').append(row.get(1)).append('\t').append(row.get(3)).append('\t')
                    .append(row.get(4)).append('\n');
        }
        return lines.toString();
    }

    private String json(Explanation explanation) {
        return JsonText.of(json -> {
            json.writeStartObject();
            writeElement(json, explanation.element());
            json.writeStringField("label", explanation.label().getLiteral());
            json.writeStringField("explained", explanation.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("sentence", text.sentence(explanation));
            json.writeArrayFieldStart("deciding");
            for (ExplanationText.Step step : text.steps(explanation)) {
                json.writeStartObject();
                writeElement(json, step.element());
                json.writeStringField("label", step.label().getLiteral());
                json.writeStringField("reason", step.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeElement(JsonGenerator json, Attackable element) throws IOException {
        json.writeStringField("id", LabelReport.id(element));
        json.writeStringField("code", ElementCodes.of(element, languages));
        json.writeStringField("kind", element.eClass().getName());
        json.writeStringField("name", Names.of(element, languages));
    }

    private List<String> row(ExplanationText.Step step) {
        return List.of(LabelReport.id(step.element()), step.element().eClass().getName(), step.label().getLiteral(),
                Names.of(step.element(), languages), step.reason());
    }
}
