package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.debatemapper.core.evaluation.DebateFramework;
import org.debatemapper.core.evaluation.DebateSnapshot;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.evaluation.Scenarios;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Scenario;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What becomes different when something is switched off, beside what another scenario makes different. */
final class WhatIfSection implements Section {
    private static final int WIDE = 220;
    private static final int NARROW = 110;

    private final Background<Result<Evaluation>> comparison = new Background<>(this::compared);
    private Combo scenario;
    private Combo other;
    private Button keep;
    private org.eclipse.swt.widgets.Label off;
    private PlainTable<Attackable> table;
    private Shown shown;
    private List<Scenario> scenarios = List.of();
    private EvaluationResult result;
    private Evaluation against;

    @Override
    public String title() {
        return Messages.WhatIfSection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ButtonRow buttons = new ButtonRow(page);
        Button pick = buttons.add(Messages.WhatIfSection_pick, () -> { });
        pick.addListener(SWT.Selection, event -> new SwitchMenu(shown).open(pick));
        scenario = combo(buttons, Messages.WhatIfSection_scenario, this::choose);
        other = combo(buttons, Messages.WhatIfSection_compare, this::compare);
        keep = buttons.add(Messages.WhatIfSection_keep, this::keep);
        off = new org.eclipse.swt.widgets.Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).indent(ButtonRow.GAP, 0).applyTo(off);
        table = new PlainTable<>(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        table.text(Messages.WhatIfSection_element, WIDE, element -> Names.of(element, shown.languages()));
        table.label(Messages.WhatIfSection_before, NARROW, this::before);
        table.label(Messages.WhatIfSection_now, NARROW, this::now);
        table.label(Messages.WhatIfSection_other, NARROW,
                element -> Optional.ofNullable(against).flatMap(labels -> labels.label(element)));
        table.viewer().addSelectionChangedListener(event -> reveal());
        return page;
    }

    @Override
    public void show(Shown state) {
        boolean fresh = shown == null || shown.editor() != state.editor() || result != state.result().orElse(null);
        shown = state;
        result = state.result().orElse(null);
        Scenario compared = chosen(other);
        scenarios = List.copyOf(state.editor().getDebate().getScenarios());
        Set<Identified> without = state.evaluation().getSettings().without();
        fill(scenario, Messages.WhatIfSection_scenario, index(without));
        fill(other, Messages.WhatIfSection_compare, compared == null ? 0 : scenarios.indexOf(compared) + 1);
        keep.setEnabled(!without.isEmpty());
        if (fresh) {
            compare();
        }
        tell();
    }

    @Override
    public void leave() {
        comparison.forget();
        result = null;
    }

    private static Combo combo(ButtonRow buttons, String tooltip, Runnable chosen) {
        Combo combo = new Combo(buttons.getControl(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(tooltip);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    /** Null for none. */
    private Scenario chosen(Combo combo) {
        int index = combo.getSelectionIndex();
        return index <= 0 ? null : scenarios.get(index - 1);
    }

    /** The first item stands for no scenario. */
    private int index(Set<Identified> without) {
        for (int i = 0; i < scenarios.size() && !without.isEmpty(); i++) {
            if (Set.copyOf(scenarios.get(i).getWithout()).equals(without)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void fill(Combo combo, String first, int selection) {
        List<String> items = new ArrayList<>(List.of(first));
        scenarios.forEach(each -> items.add(LocalTexts.resolve(each.getTitle(), shown.languages())));
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
            combo.getParent().layout(true, true);
        }
        combo.select(selection);
    }

    private void choose() {
        Scenario chosen = chosen(scenario);
        List<Identified> without = chosen == null ? List.of() : chosen.getWithout();
        shown.evaluation().setSettings(shown.evaluation().getSettings().without(without));
    }

    private void keep() {
        InputDialog dialog = new InputDialog(keep.getShell(), Messages.WhatIfSection_keepTitle,
                Messages.WhatIfSection_name, "", text -> text.isBlank() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
        if (dialog.open() == Window.OK) {
            Command command = new Scenarios(shown.evaluation().getSession()).keep(dialog.getValue(),
                    shown.languages().get(0), shown.evaluation().getSettings().without());
            if (command.canExecute()) {
                shown.evaluation().getSession().getCommandStack().execute(command);
            }
        }
    }

    private void compare() {
        against = null;
        comparison.forget();
        Scenario compared = chosen(other);
        if (compared != null) {
            EvaluationSettings settings = shown.evaluation().getSettings().without(compared.getWithout());
            DebateSnapshot debate = DebateSnapshot.of(shown.editor().getDebate());
            comparison.start(title(), (BooleanSupplier stopped) -> Evaluation
                    .of(DebateFramework.of(debate, settings), settings.semantics(), Budget.until(stopped)));
        }
        list();
    }

    private void compared(Result<Evaluation> found) {
        if (!table.viewer().getControl().isDisposed() && found instanceof Result.Known<Evaluation> known) {
            against = known.value();
            list();
        }
    }

    private void list() {
        List<Attackable> changed = result == null ? List.of()
                : result.chosen().stream().flatMap(labels -> labels.labels().keySet().stream())
                        .filter(Row::isShown).filter(this::differs).toList();
        table.viewer().setInput(changed);
        tell();
    }

    /** What is off, and that nothing comes of it: an empty table alone would leave people waiting. */
    private void tell() {
        Set<Identified> without = shown.evaluation().getSettings().without();
        boolean known = against == null && result != null && result.before().isPresent()
                && result.settings().without().equals(without);
        boolean same = known && ((List<?>) table.viewer().getInput()).isEmpty();
        off.setText(without.isEmpty() ? Messages.WhatIfSection_hint
                : NLS.bind(same ? Messages.WhatIfSection_same : Messages.WhatIfSection_off,
                        Labels.names(without, shown.languages())));
        off.getParent().layout(true, true);
    }

    private boolean differs(Attackable element) {
        return !now(element).equals(before(element))
                || against != null && !against.label(element).equals(before(element));
    }

    private Optional<Label> now(Attackable element) {
        return result.label(result.settings().semantics(), element);
    }

    private Optional<Label> before(Attackable element) {
        return result.before().map(labels -> labels.label(element)).orElseGet(() -> now(element));
    }

    private void reveal() {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Attackable element) {
            shown.editor().reveal(element);
        }
    }
}
