package org.debatemapper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.debatemapper.core.evaluation.Alternatives;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Writes the extensions of a debate one by one, as text, JSON or CSV: for each what is not the same in all of them. */
final class AlternativesReport {
    private static final List<String> COLUMNS = List.of("alternative", "id", "kind", "label", "name");

    private final Alternatives alternatives;
    private final List<String> languages;

    AlternativesReport(Alternatives alternatives, DebateInput input) {
        this.alternatives = alternatives;
        languages = input.debate().languageOrder(Locale.getDefault().getLanguage());
    }

    String write(LabelReport.Form form) {
        return switch (form) {
        case TEXT -> text();
        case CSV -> LabelReport.csv(COLUMNS, rows());
        case JSON -> json();
        };
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            for (Attackable element : alternatives.differing()) {
                Label label = alternatives.labels(i).get(element);
                rows.add(List.of(String.valueOf(i + 1), LabelReport.id(element), element.eClass().getName(),
                        label.getLiteral(), Names.of(element, languages)));
            }
        }
        return rows;
    }

    private String text() {
        String head = alternatives.isComplete() ? Messages.AlternativesReport_head : Messages.AlternativesReport_more;
        StringBuilder lines = new StringBuilder(
                NLS.bind(head, alternatives.size(), alternatives.semantics().getLiteral())).append('\n');
        int perAlternative = alternatives.differing().size();
        List<List<String>> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (i % perAlternative == 0) {
                lines.append('\n').append(NLS.bind(Messages.AlternativesReport_one, rows.get(i).get(0),
                        alternatives.size())).append('\n');
            }
            lines.append(rows.get(i).get(3)).append('\t').append(rows.get(i).get(2)).append('\t')
                    .append(rows.get(i).get(4)).append('\n');
        }
        return lines.toString();
    }

    private String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("semantics", alternatives.semantics().getLiteral());
            json.writeBooleanField("complete", alternatives.isComplete());
            json.writeArrayFieldStart("alternatives");
            for (int i = 0; i < alternatives.size(); i++) {
                json.writeStartObject();
                for (Attackable element : alternatives.labels(i).keySet()) {
                    json.writeStringField(LabelReport.id(element), alternatives.labels(i).get(element).getLiteral());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
