package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.core.evaluation.ExplanationText;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Why the selected element has its label. */
final class WhySection implements Section {
    private static final int MARGIN = 8;

    private final Consumer<Collection<Attackable>> showOnMap;
    private StyledText text;
    private Button show;
    private Row row;

    /**
     * @param showOnMap
     *            is given the element and what decides it
     */
    WhySection(Consumer<Collection<Attackable>> showOnMap) {
        this.showOnMap = showOnMap;
    }

    @Override
    public String title() {
        return Messages.WhySection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        show = new ButtonRow(page).add(Messages.WhySection_show, () -> showOnMap.accept(members()));
        text = new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return page;
    }

    @Override
    public void show(Shown shown) {
        row = shown.selected().isEmpty() ? null : shown.selected().get(0);
        show.setEnabled(row != null && row.explanation().isPresent());
        if (row == null || row.explanation().isEmpty()) {
            text.setText(row == null ? Messages.WhySection_empty : Messages.WhySection_pending);
            return;
        }
        explain(row.explanation().get(), row.result().chosen().orElseThrow());
    }

    private void explain(Explanation explanation, Evaluation evaluation) {
        ExplanationText words = new ExplanationText(evaluation, row.languages());
        String title = Names.of(row.element(), row.languages());
        StringBuilder all = new StringBuilder(title).append('\n').append(words.sentence(explanation));
        List<StyleRange> bold = new ArrayList<>(List.of(new StyleRange(0, title.length(), null, null, SWT.BOLD)));
        for (ExplanationText.Step step : words.steps(explanation)) {
            if (step.element() instanceof Statement) {
                String head = Labels.of(step.label()) + "  " + Names.of(step.element(), row.languages()); //$NON-NLS-1$
                all.append("\n\n"); //$NON-NLS-1$
                bold.add(new StyleRange(all.length(), head.length(), null, null, SWT.BOLD));
                all.append(head).append('\n').append(step.reason());
            }
        }
        text.setText(all.toString());
        text.setStyleRanges(bold.toArray(StyleRange[]::new));
    }

    private Collection<Attackable> members() {
        List<Attackable> members = new ArrayList<>(row.explanation().orElseThrow().deciding());
        members.add(row.element());
        return members;
    }
}
