package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.ExpectationCheck.Outcome;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.evaluation.Expectations;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the debate expects, and whether it comes true. */
final class ExpectationsSection implements Section {
    private static final int NARROW = 90;
    private static final int WIDE = 180;

    private PlainTable<Outcome> table;
    private Button add;
    private Button remove;
    private Shown shown;
    /** Names and reasons in the table, which an edit may change while the outcomes stay. */
    private List<String> words = List.of();
    private String title = Messages.ExpectationsSection_tab;

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ButtonRow buttons = new ButtonRow(page);
        add = buttons.add(Messages.ExpectationsSection_add, this::expect);
        add.setToolTipText(Messages.ExpectationsSection_hint);
        remove = buttons.add(Messages.ExpectationsSection_remove, this::remove);
        table = new PlainTable<>(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        table.add(Messages.ExpectationsSection_outcome, NARROW, ExpectationsSection::outcome,
                outcome -> Optional.of(Labels.color(outcome.isMet() ? Label.IN : Label.OUT)));
        table.text(Messages.ExpectationsSection_element, WIDE, this::name);
        table.label(Messages.ExpectationsSection_expected, NARROW, o -> Optional.of(o.expectation().getLabel()));
        table.label(Messages.ExpectationsSection_now, NARROW, Outcome::actual);
        TableViewerColumn because = table.text(Messages.ExpectationsSection_because, 2 * WIDE, this::because);
        because.setEditingSupport(new ReasonEditing(table.viewer(), () -> shown));
        table.text(Messages.ExpectationsSection_why, 2 * WIDE, Outcome::reason);
        table.text(Messages.ExpectationsSection_under, 2 * WIDE,
                o -> Labels.of(EvaluationSettings.of(o.expectation()), shown.languages()));
        table.viewer().addSelectionChangedListener(event -> enable());
        table.viewer().addDoubleClickListener(event -> reveal());
        return page;
    }

    @Override
    public void prepare(Shown state) {
        shown = state;
        List<Outcome> outcomes = outcomes();
        long met = outcomes.stream().filter(Outcome::isMet).count();
        title = outcomes.isEmpty() ? Messages.ExpectationsSection_tab
                : NLS.bind(Messages.ExpectationsSection_tabCount, met, outcomes.size());
    }

    @Override
    public void show(Shown state) {
        shown = state;
        List<Expectation> kept = chosen();
        List<Outcome> outcomes = outcomes();
        List<String> now = outcomes.stream().map(outcome -> name(outcome) + '\n' + because(outcome)).toList();
        if (!outcomes.equals(table.viewer().getInput()) || !now.equals(words)) {
            words = now;
            table.viewer().setInput(outcomes);
            for (int i = 0; i < outcomes.size(); i++) {
                if (kept.contains(outcomes.get(i).expectation())) {
                    table.viewer().getTable().select(i);
                }
            }
        }
        enable();
    }

    private List<Outcome> outcomes() {
        return shown.result().flatMap(EvaluationResult::outcomes).orElse(List.of());
    }

    private static String outcome(Outcome outcome) {
        return outcome.isMet() ? Messages.ExpectationsSection_met : Messages.ExpectationsSection_failed;
    }

    private String name(Outcome outcome) {
        Attackable element = outcome.expectation().getElement();
        return element == null ? "?" : Names.of(element, shown.languages()); //$NON-NLS-1$
    }

    private String because(Outcome outcome) {
        return LocalTexts.resolve(outcome.expectation().getReason(), shown.languages());
    }

    private void enable() {
        add.setEnabled(!labels().isEmpty());
        remove.setEnabled(!chosen().isEmpty());
    }

    private Map<Attackable, Label> labels() {
        return shown.selected().stream().filter(row -> row.label().isPresent())
                .collect(Collectors.toMap(Row::element, row -> row.label().orElseThrow()));
    }

    private List<Expectation> chosen() {
        return table.viewer().getStructuredSelection().stream().map(each -> ((Outcome) each).expectation()).toList();
    }

    private void expect() {
        execute(new Expectations(shown.evaluation().getSession()).expect(labels(), shown.evaluation().getSettings()));
    }

    private void remove() {
        execute(new Deletions(shown.evaluation().getSession()).fromDebate(chosen()));
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            shown.evaluation().getSession().getCommandStack().execute(command);
        }
    }

    private void reveal() {
        chosen().stream().map(Expectation::getElement).filter(element -> element != null).findFirst()
                .ifPresent(element -> shown.editor().reveal(element));
    }
}
