package org.debatemapper.evaluation.internal;

import java.util.Collection;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Semantics;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;

/** Who is right so far in the debate in the editor, and why. */
public final class EvaluationView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.evaluation.view"; //$NON-NLS-1$

    static final List<Semantics> COMPARED = List.of(Semantics.GROUNDED, Semantics.PREFERRED, Semantics.STABLE);
    private static final int[] SHARES = { 50, 50 };

    private final StackLayout stack = new StackLayout();
    private final ISelectionListener selectionListener = (part, selection) -> {
        if (part instanceof DebateEditor) {
            follow(SelectedElements.in(selection));
        }
    };
    private Composite body;
    private Label empty;
    private Composite full;
    private SettingsBar bar;
    private EvaluationTable table;
    private Sections sections;
    private ActiveEvaluation active;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        empty = new Label(body, SWT.WRAP);
        empty.setText(Messages.EvaluationView_nothingOpen);
        full = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        bar = new SettingsBar(full, this::refresh, this::switchSelected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.getControl());
        SashForm sash = new SashForm(full, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new EvaluationTable(sash);
        sections = new Sections(sash, List.of(new WhySection(), new AlternativesSection(), new WhatIfSection(),
                new CruxSection(), new SensitivitySection(), new ExpectationsSection()));
        sash.setWeights(SHARES);
        table.getControl().addListener(SWT.Selection, event -> tableSelected());
        getSite().setSelectionProvider(table.getSelectionProvider());
        active = new ActiveEvaluation(getSite().getPage(), this::refresh, this::refreshSoon);
        getSite().getPage().addSelectionListener(selectionListener);
        refresh();
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                active.update();
            }
        });
    }

    @Override
    public void setFocus() {
        (stack.topControl == full ? table.getControl() : body).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (active != null) {
            sections.show(null);
            active.dispose();
        }
        super.dispose();
    }

    /** The labels on the cards are painted first: people look there, and a long table takes a while. */
    private void refreshSoon() {
        if (!waiting && !body.isDisposed()) {
            waiting = true;
            body.getDisplay().asyncExec(() -> {
                waiting = false;
                refresh();
            });
        }
    }

    private void refresh() {
        if (body.isDisposed()) {
            return;
        }
        LiveEvaluation evaluation = active.get();
        stack.topControl = evaluation == null ? empty : full;
        body.layout();
        if (evaluation == null) {
            sections.show(null);
        } else {
            List<String> languages = languages();
            bar.show(evaluation, languages);
            List<Row> rows = evaluation.getResult().map(result -> Row.of(result, languages)).orElse(List.of());
            table.show(rows.stream().filter(bar::accepts).toList(), evaluation.getSettings().semantics(),
                    !evaluation.getSettings().without().isEmpty());
            if (table.selected().isEmpty()) {
                table.select(SelectedElements.in(active.editor().getDiagram().getViewer().getSelection()));
            }
            explain();
        }
    }

    private List<String> languages() {
        return active.editor().getMap() == null ? active.editor().getDebate().languageOrder(null)
                : active.editor().getMap().languageOrder();
    }

    private void follow(Collection<Attackable> elements) {
        if (active.get() != null && !table.getControl().isDisposed()) {
            table.select(elements);
            explain();
        }
    }

    private void tableSelected() {
        explain();
        List<Attackable> elements = table.selected().stream().map(Row::element).toList();
        if (elements.size() == 1) {
            active.editor().reveal(elements.get(0));
        } else {
            SelectedElements.select(active.editor(), elements);
        }
    }

    private void explain() {
        Shown shown = new Shown(active.editor(), active.get(), table.selected(), languages());
        bar.select(shown.selected());
        sections.show(shown);
    }

    private void switchSelected() {
        List<Attackable> elements = table.selected().stream().map(Row::element).toList();
        active.get().switchOff(elements, !active.get().getSettings().without().containsAll(elements));
    }
}
