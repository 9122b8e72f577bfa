package org.debatemapper.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.debatemapper.core.evaluation.Crux;
import org.debatemapper.core.evaluation.Cruxes;
import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;

/** Writes what would have to change for a claim to have another label, as text, JSON or CSV. */
final class CruxReport {
    private static final List<String> COLUMNS = List.of("crux", "id", "change", "label", "name");
    private static final String DROP = "drop";
    private static final String ACCEPT = "accept";

    private final Cruxes cruxes;
    private final List<String> languages;

    CruxReport(Cruxes cruxes, DebateInput input) {
        this.cruxes = cruxes;
        languages = input.debate().languageOrder(Locale.getDefault().getLanguage());
    }

    String write(LabelReport.Form form) {
        return switch (form) {
        case TEXT -> text();
        case CSV -> csv();
        case JSON -> json();
        };
    }

    private String text() {
        if (cruxes.found().isEmpty()) {
            return (cruxes.isComplete() ? NLS.bind(Messages.CruxReport_none, Cruxes.READABLE)
                    : Messages.CruxReport_noneYet) + "\n";
        }
        String lines = cruxes.found().stream().map(this::line).collect(Collectors.joining());
        return cruxes.isComplete() ? lines : lines + Messages.CruxReport_more + "\n";
    }

    private String line(Crux crux) {
        StringBuilder line = new StringBuilder(cruxes.before().map(Label::getLiteral).orElse("")).append(" \u2192 ")
                .append(crux.label().getLiteral()).append('\t');
        if (!crux.dropped().isEmpty()) {
            line.append(NLS.bind(Messages.CruxReport_drop, names(crux.dropped())));
        }
        if (!crux.accepted().isEmpty()) {
            line.append(crux.dropped().isEmpty() ? "" : "; ")
                    .append(NLS.bind(Messages.CruxReport_accept, names(crux.accepted())));
        }
        return line.append('\n').toString();
    }

    private String names(List<Statement> statements) {
        return statements.stream().map(statement -> Names.of(statement, languages)).collect(Collectors.joining(" + "));
    }

    private String csv() {
        List<Crux> found = cruxes.found();
        return LabelReport.csv(COLUMNS, found.stream().flatMap(crux -> crux.statements().stream()
                .map(statement -> List.of(String.valueOf(found.indexOf(crux) + 1), LabelReport.id(statement),
                        crux.dropped().contains(statement) ? DROP : ACCEPT, crux.label().getLiteral(),
                        Names.of(statement, languages)))).toList());
    }

    private String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("label", cruxes.before().map(Label::getLiteral).orElse(null));
            json.writeBooleanField("complete", cruxes.isComplete());
            json.writeArrayFieldStart("cruxes");
            for (Crux crux : cruxes.found()) {
                json.writeStartObject();
                writeIds(json, DROP, crux.dropped());
                writeIds(json, ACCEPT, crux.accepted());
                json.writeStringField("label", crux.label().getLiteral());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeIds(JsonGenerator json, String name, List<Statement> statements) throws IOException {
        json.writeArrayFieldStart(name);
        for (Statement statement : statements) {
            json.writeString(LabelReport.id(statement));
        }
        json.writeEndArray();
    }
}
