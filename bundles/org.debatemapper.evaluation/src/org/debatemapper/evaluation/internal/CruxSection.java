package org.debatemapper.evaluation.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.debatemapper.core.evaluation.Crux;
import org.debatemapper.core.evaluation.Cruxes;
import org.debatemapper.core.evaluation.DebateSnapshot;
import org.debatemapper.core.evaluation.Disagreement;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.debatemapper.semantics.Budget;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What somebody would have to change their mind about for the selected element to come out another way. */
final class CruxSection implements Section {
    private static final int WIDE = 190;
    private static final int NARROW = 90;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Background<Cruxes> search = new Background<>(this::found);
    private Combo mind;
    private Combo other;
    private Button stop;
    private org.eclipse.swt.widgets.Label text;
    private PlainTable<Crux> table;
    private Shown shown;
    private List<Actor> actors = List.of();
    private Question question;
    private Cruxes cruxes;

    /** What a search answers. */
    private record Question(EvaluationResult result, Attackable element, Actor mind, Actor other) {
    }

    @Override
    public String title() {
        return Messages.CruxSection_tab;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ButtonRow buttons = new ButtonRow(page);
        mind = combo(buttons, Messages.CruxSection_mind);
        other = combo(buttons, Messages.CruxSection_other);
        stop = buttons.add(Messages.CruxSection_stop, search::finish);
        text = new org.eclipse.swt.widgets.Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).indent(ButtonRow.GAP, 0).applyTo(text);
        table = new PlainTable<>(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        table.text(Messages.CruxSection_drop, WIDE, crux -> names(crux.dropped()));
        table.text(Messages.CruxSection_accept, WIDE, crux -> names(crux.accepted()));
        table.label(Messages.CruxSection_then, NARROW, crux -> Optional.of(crux.label()));
        table.viewer().addSelectionChangedListener(event -> mark());
        table.viewer().addDoubleClickListener(event -> reveal());
        return page;
    }

    @Override
    public void show(Shown state) {
        shown = state;
        List<Actor> before = actors;
        actors = List.copyOf(state.editor().getDebate().getActors());
        fill(mind, Messages.CruxSection_everybody, chosen(mind, before));
        fill(other, Messages.CruxSection_anything, chosen(other, before));
        Question now = question();
        if (!now.equals(question)) {
            ask(now);
        }
    }

    @Override
    public void leave() {
        search.forget();
        question = null;
        if (shown != null) {
            MapOverlays.show(shown.editor(), null);
        }
    }

    private Combo combo(ButtonRow buttons, String tooltip) {
        Combo combo = new Combo(buttons.getControl(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(tooltip);
        combo.addListener(SWT.Selection, event -> ask(question()));
        return combo;
    }

    /** Whoever was chosen stays chosen while the debate has them. */
    private void fill(Combo combo, String first, Actor chosen) {
        List<String> items = new ArrayList<>(List.of(first));
        actors.forEach(actor -> items.add(Names.of(actor, shown.languages())));
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
            combo.getParent().getParent().layout(true, true);
        }
        combo.select(chosen == null ? 0 : actors.indexOf(chosen) + 1);
    }

    private static Actor chosen(Combo combo, List<Actor> actors) {
        int index = combo.getSelectionIndex();
        return index <= 0 ? null : actors.get(index - 1);
    }

    private Question question() {
        List<Attackable> elements = shown.elements();
        return new Question(shown.result().orElse(null), elements.size() == 1 ? elements.get(0) : null, chosen(mind, actors),
                chosen(other, actors));
    }

    private void ask(Question asked) {
        question = asked;
        cruxes = null;
        search.forget();
        other.setEnabled(asked.mind() != null);
        if (asked.element() != null) {
            Debate debate = shown.editor().getDebate();
            DebateSnapshot snapshot = DebateSnapshot.of(debate);
            EvaluationSettings all = shown.evaluation().getSettings();
            EvaluationSettings settings = new EvaluationSettings(all.semantics(), all.standard(), asked.mind(),
                    all.without());
            Collection<Statement> about = asked.mind() == null || asked.other() == null
                    ? List.copyOf(debate.getStatements()) : Disagreement.of(debate, asked.mind(), asked.other());
            search.start(title(), (BooleanSupplier stopped) -> Cruxes.of(snapshot, settings, asked.element(), about,
                    Cruxes.READABLE, Budget.of(LONGEST, stopped)));
        }
        refresh();
    }

    private void found(Cruxes result) {
        if (!table.viewer().getControl().isDisposed()) {
            cruxes = result;
            refresh();
        }
    }

    private void refresh() {
        stop.setEnabled(search.isRunning());
        text.setText(words());
        text.getParent().layout(true, true);
        table.viewer().setInput(cruxes == null ? List.of() : cruxes.found());
        mark();
    }

    private String words() {
        if (question.element() == null) {
            return Messages.CruxSection_hint;
        } else if (cruxes == null) {
            return Messages.CruxSection_searching;
        }
        String name = Names.of(question.element(), shown.languages());
        String label = cruxes.before().map(Labels::of).orElse("\u2026"); //$NON-NLS-1$
        if (cruxes.found().isEmpty()) {
            return NLS.bind(cruxes.isComplete() ? Messages.CruxSection_none : Messages.CruxSection_stopped,
                    new Object[] { name, label, Cruxes.READABLE });
        }
        return NLS.bind(cruxes.isComplete() ? Messages.CruxSection_found : Messages.CruxSection_foundSome, name,
                label);
    }

    private String names(List<Statement> statements) {
        return statements.stream().map(statement -> Names.of(statement, shown.languages()))
                .collect(Collectors.joining(" + ")); //$NON-NLS-1$
    }

    private Optional<Crux> selected() {
        return Optional.ofNullable((Crux) table.viewer().getStructuredSelection().getFirstElement());
    }

    /** Marks the statements of the selected crux, or of all if none is selected. */
    private void mark() {
        List<Crux> marked = selected().map(List::of).orElse(cruxes == null ? List.of() : cruxes.found());
        Set<Element> statements = marked.stream().flatMap(crux -> crux.statements().stream())
                .collect(Collectors.toSet());
        MapOverlays.show(shown.editor(), statements.isEmpty() ? null : base -> base.withMarked(statements));
    }

    private void reveal() {
        selected().ifPresent(crux -> shown.editor().reveal(crux.statements().get(0)));
    }
}
