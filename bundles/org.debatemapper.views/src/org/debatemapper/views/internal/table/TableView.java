package org.debatemapper.views.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Statement;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.internal.ElementMenu;
import org.debatemapper.views.internal.FilterBar;
import org.debatemapper.views.internal.LanguageCombo;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;

/** All statements of the debate in the editor as a table that can be edited and exchanged with a spreadsheet. */
public final class TableView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.table"; //$NON-NLS-1$

    private FilterBar bar;
    private LanguageCombo language;
    private StatementTable statements;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new FilterBar(body, this::refresh);
        language = bar.addLanguages();
        statements = new StatementTable(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(statements.getTable().getArea());
        statements.getTable().onChoice(this::reveal);
        getSite().setSelectionProvider(statements.getTable().getViewer());
        followSelection(chosen -> statements.getTable().select(chosen::contains));
        addActions();
    }

    @Override
    public void setFocus() {
        statements.getTable().getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        if (map.isEmpty()) {
            statements.getTable().show(List.of());
        }
        refresh();
    }

    @Override
    protected void refresh() {
        language.show(map());
        map().ifPresent(open -> statements.show(open, language.get(), bar.filter()));
        int rows = statements.getTable().getRows().size();
        bar.tell(map().map(open -> NLS.bind(Messages.TableView_count, rows, open.debate().getStatements().size()))
                .orElse(Messages.TableView_nothingOpen));
        statements.getTable().setHint(map().map(open -> open.debate().getStatements().isEmpty()
                ? Messages.TableView_empty
                : FilterBar.nothingFits()).orElse("")); //$NON-NLS-1$
    }

    private void reveal() {
        List<Statement> chosen = statements.getTable().selected();
        if (!chosen.isEmpty()) {
            map().ifPresent(open -> Reveal.show(open, chosen));
        }
    }

    private void addActions() {
        Action copy = ElementMenu.action(Messages.TableView_copy, this::copy);
        Action paste = ElementMenu.action(Messages.TableView_paste, this::paste);
        var bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                ElementMenu.action("", () -> statements.getTable().getControl().selectAll())); //$NON-NLS-1$
        ElementMenu elements = new ElementMenu(this::map, statements.getTable()::selected);
        statements.getTable().setMenu(getSite(), menu -> fill(menu, elements, copy, paste));
    }

    private void fill(IMenuManager menu, ElementMenu elements, Action copy, Action paste) {
        copy.setEnabled(!statements.getTable().selected().isEmpty());
        menu.add(copy);
        menu.add(paste);
        menu.add(new Separator());
        elements.fill(menu);
    }

    private void copy() {
        List<Statement> chosen = statements.getTable().selected();
        if (!chosen.isEmpty()) {
            withClipboard(clipboard -> clipboard.setContents(new Object[] { RowsText.write(chosen, language.get()) },
                    new Transfer[] { TextTransfer.getInstance() }));
        }
    }

    private void paste() {
        withClipboard(clipboard -> {
            if (map().isPresent() && clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
                paste(map().get(), new RowsPaste(map().get().map(), language.get(), RowsText.read(text)));
            }
        });
    }

    private void paste(OpenMap open, RowsPaste rows) {
        var command = rows.command(open.session());
        if (command.canExecute()) {
            open.session().getCommandStack().execute(command);
            refresh();
            List<Statement> made = rows.getMade().isEmpty() ? rows.getChanged() : rows.getMade();
            if (!made.isEmpty()) {
                statements.getTable().select(made::contains);
            }
            String done = NLS.bind(Messages.TableView_pasted, rows.getChanged().size(), rows.getMade().size());
            getViewSite().getActionBars().getStatusLineManager().setMessage(done);
            report(done, rows.getProblems());
        }
    }

    private void report(String done, List<String> problems) {
        if (!problems.isEmpty()) {
            MultiStatus status = new MultiStatus(ID, IStatus.WARNING, done);
            problems.forEach(problem -> status.add(Status.warning(problem)));
            ErrorDialog.openError(getSite().getShell(), Messages.TableView_paste, done, status);
        }
    }

    private void withClipboard(Consumer<Clipboard> work) {
        Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
        try {
            work.accept(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
