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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Why the selected element has its label. */
final class WhyPanel {
    private static final int MARGIN = 8;

    private final StyledText text;
    private final Button show;
    private final Button off;
    private Row row;

    /**
     * @param parent
     *            gets the text
     * @param buttons
     *            the row that gets the buttons
     * @param showOnMap
     *            is given the element and what decides it
     * @param switchOff
     *            switches the selected elements
     */
    WhyPanel(Composite parent, Composite buttons, Consumer<Collection<Attackable>> showOnMap, Runnable switchOff) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null);
        show = button(buttons, Messages.WhyPanel_show, () -> showOnMap.accept(members()));
        off = button(buttons, Messages.WhyPanel_off, switchOff);
        show(null);
    }

    /** Explains a row; null for none. */
    void show(Row selected) {
        row = selected;
        show.setEnabled(row != null && row.explanation().isPresent());
        off.setEnabled(row != null);
        off.setText(row != null && row.isOff() ? Messages.WhyPanel_on : Messages.WhyPanel_off);
        off.getParent().layout(true, true);
        if (row == null || row.explanation().isEmpty()) {
            text.setText(row == null ? Messages.WhyPanel_empty : Messages.WhyPanel_pending);
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

    private static Button button(Composite parent, String label, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }
}
