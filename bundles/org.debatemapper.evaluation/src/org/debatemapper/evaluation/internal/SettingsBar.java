package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.model.Actor;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How to evaluate, and which labels to list. */
final class SettingsBar {
    private static final List<Optional<Label>> FILTERS = List.of(Optional.empty(), Optional.of(Label.IN),
            Optional.of(Label.OUT), Optional.of(Label.UNDECIDED));

    private static final int SPACING = 8;

    private final Composite control;
    private final Combo semantics;
    private final Combo standard;
    private final Combo actor;
    private final Combo filter;
    private final Button off;
    private final Button allOn;
    private List<Actor> actors = List.of();
    private LiveEvaluation evaluation;

    /**
     * @param filtered
     *            is told when other labels are to be listed
     * @param switchOff
     *            switches the selected elements off, or on again
     */
    SettingsBar(Composite parent, Runnable filtered, Runnable switchOff) {
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = SPACING;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        control.setLayout(layout);
        semantics = combo(Messages.SettingsBar_semantics, Arrays.stream(Semantics.values()).map(Labels::of));
        standard = combo(Messages.SettingsBar_standard, Arrays.stream(BurdenOfProof.values()).map(Labels::of));
        actor = combo(Messages.SettingsBar_actor, Stream.of(Messages.SettingsBar_everybody));
        filter = combo(Messages.SettingsBar_filter, FILTERS.stream()
                .map(label -> label.map(Labels::of).orElse(Messages.SettingsBar_all)));
        filter.select(0);
        off = new Button(control, SWT.PUSH);
        off.addListener(SWT.Selection, event -> switchOff.run());
        allOn = new Button(control, SWT.PUSH);
        List.of(semantics, standard, actor).forEach(combo -> combo.addListener(SWT.Selection, event -> apply()));
        filter.addListener(SWT.Selection, event -> filtered.run());
        allOn.addListener(SWT.Selection,
                event -> evaluation.switchOff(evaluation.getSettings().without(), false));
    }

    Composite getControl() {
        return control;
    }

    /** Offers what can be done with the selected rows. */
    void select(List<Row> rows) {
        off.setEnabled(!rows.isEmpty());
        String text = !rows.isEmpty() && rows.get(0).isOff() ? Messages.SettingsBar_on : Messages.SettingsBar_off;
        if (!text.equals(off.getText())) {
            off.setText(text);
            control.getParent().layout(true, true);
        }
    }

    /** Shows what an evaluation is set to. */
    void show(LiveEvaluation shown, List<String> languages) {
        evaluation = shown;
        EvaluationSettings settings = shown.getSettings();
        semantics.select(Arrays.asList(Semantics.values()).indexOf(settings.semantics()));
        standard.select(Arrays.asList(BurdenOfProof.values()).indexOf(settings.standard()));
        actors = List.copyOf(shown.getSession().getDebate().getActors());
        List<String> names = new ArrayList<>(List.of(Messages.SettingsBar_everybody));
        actors.forEach(each -> names.add(Names.of(each, languages)));
        if (!Arrays.asList(actor.getItems()).equals(names)) {
            actor.setItems(names.toArray(String[]::new));
        }
        actor.select(settings.actor() == null ? 0 : actors.indexOf(settings.actor()) + 1);
        Set<?> off = settings.without();
        allOn.setText(NLS.bind(Messages.SettingsBar_allOn, off.size()));
        if (allOn.getVisible() == off.isEmpty()) {
            allOn.setVisible(!off.isEmpty());
            allOn.setLayoutData(exclude(off.isEmpty()));
        }
        control.getParent().layout(true, true);
    }

    boolean accepts(Row row) {
        Optional<Label> wanted = FILTERS.get(Math.max(0, filter.getSelectionIndex()));
        return wanted.isEmpty() || wanted.equals(row.label());
    }

    private void apply() {
        int who = actor.getSelectionIndex();
        evaluation.setSettings(new EvaluationSettings(Semantics.values()[semantics.getSelectionIndex()],
                BurdenOfProof.values()[standard.getSelectionIndex()], who <= 0 ? null : actors.get(who - 1),
                evaluation.getSettings().without()));
    }

    private Combo combo(String tooltip, Stream<String> items) {
        Combo combo = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(tooltip);
        combo.setItems(items.toArray(String[]::new));
        return combo;
    }

    private static RowData exclude(boolean hidden) {
        RowData data = new RowData();
        data.exclude = hidden;
        return data;
    }
}
