package org.debatemapper.evaluation.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.debatemapper.charts.TornadoChart;
import org.debatemapper.core.evaluation.DebateGraph;
import org.debatemapper.core.evaluation.DebateSnapshot;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.Sensitivity;
import org.debatemapper.core.evaluation.Swing;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.operations.Names;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which weights the strength of the selected element depends on, as a tornado diagram and as a table. */
final class SensitivitySection implements Section {
    private static final int WIDE = 200;
    private static final int BAR = 240;
    private static final int NARROW = 70;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Background<Sensitivity> search = new Background<>(this::found);
    private Button asChart;
    private Button save;
    private Button stop;
    private org.eclipse.swt.widgets.Label text;
    private Composite pages;
    private ChartCanvas chart;
    private PlainTable<Swing> table;
    private SwingColumn bars;
    private Shown shown;
    private EvaluationResult result;
    private Attackable element;
    private Sensitivity sensitivity;

    @Override
    public String title() {
        return Messages.SensitivitySection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ButtonRow buttons = new ButtonRow(page);
        asChart = buttons.add(SWT.RADIO, Messages.SensitivitySection_chart, this::turn);
        asChart.setSelection(true);
        buttons.add(SWT.RADIO, Messages.SensitivitySection_table, this::turn);
        save = buttons.add(Messages.SensitivitySection_save, () -> ChartSaving.save(page.getShell(), tornado()));
        stop = buttons.add(Messages.SensitivitySection_stop, search::finish);
        text = new org.eclipse.swt.widgets.Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).indent(ButtonRow.GAP, 0).applyTo(text);
        pages = new Composite(page, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        chart = new ChartCanvas(pages);
        fill(new PlainTable<>(pages));
        turn();
        return page;
    }

    private void fill(PlainTable<Swing> empty) {
        table = empty;
        table.text(Messages.SensitivitySection_element, WIDE, swing -> Names.of(swing.element(), shown.languages()));
        bars = table.swings(Messages.SensitivitySection_strength, BAR);
        table.text(Messages.SensitivitySection_weight, NARROW, swing -> number(swing.weight()));
        table.text(Messages.SensitivitySection_atZero, NARROW, swing -> number(swing.atZero()));
        table.text(Messages.SensitivitySection_atOne, NARROW, swing -> number(swing.atOne()));
        table.viewer().addDoubleClickListener(event -> reveal());
    }

    private void turn() {
        ((StackLayout) pages.getLayout()).topControl = asChart.getSelection() ? chart.getControl() : table.viewer().getControl();
        // The chart has its words in its title.
        boolean said = isKnown() && asChart.getSelection();
        text.setVisible(!said);
        ((GridData) text.getLayoutData()).exclude = said;
        pages.getParent().layout(true, true);
    }

    @Override
    public void show(Shown state) {
        shown = state;
        Attackable selected = state.elements().size() == 1 ? state.elements().get(0) : null;
        EvaluationResult newest = state.result().orElse(null);
        if (selected != element || newest != result) {
            element = selected;
            result = newest;
            search();
        }
    }

    @Override
    public void leave() {
        search.forget();
        result = null;
    }

    private void search() {
        search.forget();
        sensitivity = null;
        if (element != null) {
            Attackable claim = element;
            DebateSnapshot debate = DebateSnapshot.of(shown.editor().getDebate());
            EvaluationSettings settings = shown.evaluation().getSettings();
            search.start(title(), (BooleanSupplier stopped) -> Sensitivity.of(DebateGraph.of(debate, settings), claim,
                    GradualSemantics.DF_QUAD, Budget.of(LONGEST, stopped)));
        }
        refresh();
    }

    private void found(Sensitivity answer) {
        if (!table.viewer().getControl().isDisposed()) {
            sensitivity = answer;
            refresh();
        }
    }

    private void refresh() {
        stop.setEnabled(search.isRunning());
        save.setEnabled(isKnown());
        text.setText(words());
        bars.setStrength(sensitivity == null ? 0 : sensitivity.strength());
        table.viewer().setInput(sensitivity == null ? List.of() : sensitivity.swings());
        chart.show(isKnown() ? tornado() : null, words());
        turn();
    }

    private boolean isKnown() {
        return sensitivity != null && !sensitivity.swings().isEmpty();
    }

    private TornadoChart tornado() {
        return new TornadoChart(sensitivity, Names.of(element, shown.languages()), shown.languages());
    }

    private String words() {
        if (element == null) {
            return Messages.SensitivitySection_hint;
        } else if (sensitivity == null) {
            return Messages.SensitivitySection_searching;
        }
        String name = Names.of(element, shown.languages());
        if (sensitivity.isComplete() && sensitivity.swings().isEmpty()) {
            return NLS.bind(Messages.SensitivitySection_nothing, name, number(sensitivity.strength()));
        }
        return NLS.bind(sensitivity.isComplete() ? Messages.SensitivitySection_found
                : Messages.SensitivitySection_foundSome, name, number(sensitivity.strength()));
    }

    private void reveal() {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Swing swing) {
            shown.editor().reveal(swing.element());
        }
    }

    private static String number(double value) {
        return String.format(Locale.getDefault(), "%.2f", value); //$NON-NLS-1$
    }
}
