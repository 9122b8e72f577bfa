package org.debatemapper.ui.internal.problems;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Identified;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.views.DebateView;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.statushandlers.StatusManager;

/** What validation finds in the debate in the editor, brought up to date in the background when the person pauses. */
public final class ProblemsView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.ui.problems"; //$NON-NLS-1$

    private static final int MESSAGE_SHARE = 70;
    private static final int ELEMENT_SHARE = 30;

    private static final int PAUSE = 800;

    private final Runnable check = this::check;
    private TableViewer table;
    private Job job;
    private String name;

    @Override
    protected void createContents(Composite parent) {
        name = getPartName();
        Composite body = new Composite(parent, SWT.NONE);
        TableColumnLayout columns = new TableColumnLayout();
        body.setLayout(columns);
        table = new TableViewer(body, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.MULTI | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        addColumn(columns, Messages.ProblemsView_message, MESSAGE_SHARE, new FindingLabels.Message());
        addColumn(columns, Messages.ProblemsView_element, ELEMENT_SHARE, new FindingLabels.Place());
        table.addDoubleClickListener(event -> reveal());
        new FindingMenu(this, table).install(getSite());
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        table.setInput(List.of());
        setContentDescription(map.isPresent() ? "" : Messages.ProblemsView_nothingOpen); //$NON-NLS-1$
        if (map.isPresent()) {
            check();
        }
    }

    @Override
    protected void refresh() {
        if (job != null) {
            job.cancel();
        }
        // The copy for the job is made in this thread: not between two key presses.
        table.getControl().getDisplay().timerExec(PAUSE, check);
    }

    private void check() {
        if (table.getControl().isDisposed() || map().isEmpty()) {
            return;
        }
        DebateSession session = map().orElseThrow().session();
        try {
            job = new FindingsJob(Snapshot.of(session), findings -> later(session, findings));
            job.schedule();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
        }
    }

    /** The title has the number of problems. */
    @Override
    protected boolean isNeededWhenHidden() {
        return true;
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** @return the element of the open debate that a finding is about, or null if it is gone */
    Identified element(Finding finding) {
        EObject element = map().map(open -> open.session().find(finding.element().getId())).orElse(null);
        return element instanceof Identified identified ? identified : null;
    }

    /** @return the map in the editor; only while there are findings */
    OpenMap openMap() {
        return map().orElseThrow();
    }

    /** Shows the element of the selected finding on a map. */
    void reveal() {
        if (table.getStructuredSelection().getFirstElement() instanceof Finding finding && element(finding) != null) {
            map().ifPresent(open -> open.editor().reveal(element(finding)));
        }
    }

    private void later(DebateSession session, List<Finding> findings) {
        var control = table.getControl();
        if (control.isDisposed()) {
            return;
        }
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed() && map().filter(open -> open.session() == session).isPresent()) {
                table.setInput(findings);
                setPartName(title(findings));
                setContentDescription(findings.isEmpty() ? Messages.ProblemsView_nothingFound : ""); //$NON-NLS-1$
            }
        });
    }

    /** What is merely still to be done is no problem. */
    private String title(List<Finding> findings) {
        long problems = findings.stream().filter(finding -> finding.severity() != Severity.INFO).count();
        return problems == 0 ? name : NLS.bind(Messages.ProblemsView_name, problems);
    }

    private void addColumn(TableColumnLayout columns, String title, int share, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(share));
    }
}
