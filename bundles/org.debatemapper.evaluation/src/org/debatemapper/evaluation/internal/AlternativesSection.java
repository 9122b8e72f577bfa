package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.debatemapper.core.evaluation.Alternatives;
import org.debatemapper.core.evaluation.DebateFramework;
import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.Overlay;
import org.debatemapper.semantics.Budget;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The positions that can be defended, one after the other, and each of them on the map. */
final class AlternativesSection implements Section {
    private static final List<Semantics> SEVERAL = List.of(Semantics.PREFERRED, Semantics.STABLE, Semantics.COMPLETE,
            Semantics.SEMI_STABLE, Semantics.STAGE);
    private static final int LIMIT = 200;
    private static final int WIDE = 220;
    private static final int NARROW = 110;
    private static final int COUNT_WIDTH = 150;

    private final Background<Alternatives> search = new Background<>(this::found);
    private Combo semantics;
    private Button back;
    private Button forth;
    private Button stop;
    private org.eclipse.swt.widgets.Label count;
    private PlainTable<Attackable> table;
    private Shown shown;
    private DebateFramework framework;
    private Alternatives alternatives;
    private int index;

    @Override
    public String title() {
        return Messages.AlternativesSection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ButtonRow buttons = new ButtonRow(page);
        semantics = new Combo(buttons.getControl(), SWT.READ_ONLY | SWT.DROP_DOWN);
        semantics.setItems(SEVERAL.stream().map(Labels::of).toArray(String[]::new));
        semantics.select(0);
        semantics.addListener(SWT.Selection, event -> search());
        back = buttons.add("\u25C0", () -> step(-1)); //$NON-NLS-1$
        back.setToolTipText(Messages.AlternativesSection_back);
        count = new org.eclipse.swt.widgets.Label(buttons.getControl(), SWT.CENTER);
        count.setLayoutData(new RowData(COUNT_WIDTH, SWT.DEFAULT));
        forth = buttons.add("\u25B6", () -> step(1)); //$NON-NLS-1$
        forth.setToolTipText(Messages.AlternativesSection_forth);
        stop = buttons.add(Messages.AlternativesSection_stop, search::finish);
        table = new PlainTable<>(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        table.text(Messages.AlternativesSection_element, WIDE, element -> Names.of(element, shown.languages()));
        table.label(Messages.AlternativesSection_here, NARROW, element -> label(index, element));
        table.text(Messages.AlternativesSection_shares, 2 * NARROW, this::shares);
        table.viewer().addSelectionChangedListener(event -> reveal());
        return page;
    }

    @Override
    public void show(Shown state) {
        shown = state;
        DebateFramework now = state.result().flatMap(AlternativesSection::framework).orElse(null);
        if (now != framework) {
            framework = now;
            search();
        } else {
            refresh();
        }
    }

    @Override
    public void leave() {
        search.forget();
        framework = null;
        if (shown != null) {
            MapOverlays.show(shown.editor(), null);
        }
    }

    private static Optional<DebateFramework> framework(EvaluationResult result) {
        return result.chosen().or(() -> result.evaluation(Semantics.GROUNDED)).map(Evaluation::framework);
    }

    private void search() {
        search.forget();
        alternatives = null;
        index = 0;
        if (framework != null) {
            DebateFramework searched = framework;
            Semantics wanted = SEVERAL.get(semantics.getSelectionIndex());
            search.start(Messages.AlternativesSection_tab,
                    (BooleanSupplier stopped) -> Alternatives.of(searched, wanted, LIMIT, Budget.until(stopped)));
        }
        refresh();
    }

    private void found(Alternatives found) {
        if (!table.viewer().getControl().isDisposed()) {
            alternatives = found;
            refresh();
        }
    }

    private void step(int by) {
        index = Math.floorMod(index + by, alternatives.size());
        refresh();
    }

    private void refresh() {
        boolean some = alternatives != null && alternatives.size() > 0;
        back.setEnabled(some && alternatives.size() > 1);
        forth.setEnabled(back.isEnabled());
        stop.setEnabled(search.isRunning());
        count.setText(count());
        List<Attackable> differing = new ArrayList<>();
        if (some) {
            alternatives.differing().stream().filter(Row::isShown).forEach(differing::add);
        }
        table.viewer().setInput(differing);
        MapOverlays.show(shown.editor(), some ? picture() : null);
    }

    private String count() {
        if (alternatives == null) {
            return search.isRunning() ? Messages.AlternativesSection_searching : ""; //$NON-NLS-1$
        } else if (alternatives.size() == 0) {
            return Messages.AlternativesSection_none;
        }
        return NLS.bind(alternatives.isComplete() ? Messages.AlternativesSection_count
                : Messages.AlternativesSection_countMore, index + 1, alternatives.size());
    }

    private UnaryOperator<Overlay> picture() {
        Map<Element, Label> labels = new HashMap<>(alternatives.labels(index));
        labels.keySet().removeIf(Issue.class::isInstance);
        Set<Element> differing = Set.copyOf(alternatives.differing());
        return base -> new Overlay(labels, base.strengths()).withMarked(differing);
    }

    private Optional<Label> label(int which, Attackable element) {
        return Optional.ofNullable(alternatives.labels(which).get(element));
    }

    /** In how many positions an element is in. */
    private String shares(Attackable element) {
        long in = IntStream.range(0, alternatives.size())
                .filter(i -> alternatives.labels(i).get(element) == Label.IN).count();
        return NLS.bind(Messages.AlternativesSection_share, in, alternatives.size());
    }

    private void reveal() {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof Attackable element) {
            shown.editor().reveal(element);
        }
    }
}
