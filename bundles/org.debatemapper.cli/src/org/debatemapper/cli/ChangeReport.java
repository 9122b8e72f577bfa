package org.debatemapper.cli;

import java.util.List;
import java.util.Locale;

import org.debatemapper.core.evaluation.LabelChange;
import org.debatemapper.model.operations.Names;

/** Writes what becomes different when something is switched off, as text, JSON or CSV. */
final class ChangeReport {
    private static final List<String> COLUMNS = List.of("id", "kind", "before", "now", "name");

    private ChangeReport() {
    }

    static String of(List<LabelChange> changes, DebateInput input, LabelReport.Form form) {
        List<String> languages = input.debate().languageOrder(Locale.getDefault().getLanguage());
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(LabelReport.id(change.element()), change.element().eClass().getName(),
                        change.before().getLiteral(), change.now().getLiteral(),
                        Names.of(change.element(), languages)))
                .toList();
        if (form == LabelReport.Form.TEXT && rows.isEmpty()) {
            return Messages.ChangeReport_none + "\n";
        }
        return LabelReport.write(COLUMNS, rows, form, row -> row.get(2) + " \u2192 " + row.get(3) + "\t" + row.get(1)
                + "\t" + row.get(4) + "\n");
    }
}
