package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Optional;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.model.Attackable;

/**
 * What the view is about.
 *
 * @param editor
 *            the editor of the debate
 * @param evaluation
 *            its evaluation
 * @param selected
 *            the selected lines of the table
 * @param languages
 *            the languages to take names from
 */
record Shown(DebateEditor editor, LiveEvaluation evaluation, List<Row> selected, List<String> languages) {
    /** The newest result, if there is one. */
    Optional<EvaluationResult> result() {
        return evaluation.getResult();
    }

    /** The selected elements. */
    List<Attackable> elements() {
        return selected.stream().map(Row::element).toList();
    }
}
