package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.core.evaluation.ExplanationText;
import org.debatemapper.core.evaluation.ReasonTree;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Element;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Why the selected element has its label: as a sentence, as a tree, and on the map, where all else is dimmed. */
final class WhySection implements Section {
    private static final int MARGIN = 8;

    private StyledText text;
    private Button highlight;
    private ReasonTreeViewer tree;
    private Shown shown;
    private Row row;
    private EvaluationResult result;
    /** What is told now; the reason of the same row comes after it was first asked for. */
    private Optional<Explanation> told = Optional.empty();

    @Override
    public String title() {
        return Messages.WhySection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        highlight = new ButtonRow(page).add(SWT.TOGGLE, Messages.WhySection_highlight, this::highlight);
        highlight.setToolTipText(Messages.WhySection_highlightTip);
        text = new StyledText(page, SWT.READ_ONLY | SWT.WRAP);
        text.setMargins(MARGIN, 0, MARGIN, MARGIN);
        text.setCaret(null);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).applyTo(text);
        tree = new ReasonTreeViewer(page, element -> shown.editor().reveal(element));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        return page;
    }

    @Override
    public void show(Shown state) {
        Row selected = state.selected().isEmpty() ? null : state.selected().get(0);
        EvaluationResult newest = state.result().orElse(null);
        boolean same = shown != null && newest == result && row != null && selected != null
                && selected.element() == row.element() && shown.languages().equals(state.languages());
        shown = state;
        row = selected;
        result = newest;
        highlight.setEnabled(explanation().isPresent());
        if (!same || !told.equals(explanation())) {
            explain();
        }
        highlight();
    }

    @Override
    public void leave() {
        result = null;
        if (shown != null) {
            MapOverlays.show(shown.editor(), null);
        }
    }

    private Optional<Explanation> explanation() {
        return Optional.ofNullable(row).flatMap(Row::explanation);
    }

    private void explain() {
        Optional<Explanation> explanation = explanation();
        told = explanation;
        if (explanation.isEmpty()) {
            text.setText(row == null ? Messages.WhySection_empty : Messages.WhySection_pending);
            tree.show(null, null);
        } else {
            Evaluation evaluation = row.result().chosen().orElseThrow();
            ExplanationText words = new ExplanationText(evaluation, row.languages());
            String title = Names.of(row.element(), row.languages());
            text.setText(title + '\n' + words.sentence(explanation.get()));
            text.setStyleRange(new StyleRange(0, title.length(), null, null, SWT.BOLD));
            tree.show(ReasonTree.of(explanation.get()), new Reasons(evaluation, row.languages()));
        }
        text.getParent().layout(true, true);
    }

    private void highlight() {
        Set<Element> focus = highlight.getSelection() ? explanation().map(WhySection::members).orElse(Set.of())
                : Set.of();
        MapOverlays.show(shown.editor(), focus.isEmpty() ? null : overlay -> overlay.withFocus(focus));
    }

    private static Set<Element> members(Explanation explanation) {
        List<Attackable> all = ReasonTree.of(explanation).elements().toList();
        return all.stream().map(Element.class::cast).collect(Collectors.toSet());
    }
}
