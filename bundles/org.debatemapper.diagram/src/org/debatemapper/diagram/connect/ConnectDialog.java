package org.debatemapper.diagram.connect;

import java.util.List;

import org.debatemapper.diagram.connect.Candidates.Candidate;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what an element is to be connected with, and how. Needs no pointer: words narrow the list, arrows choose, Enter
 * connects.
 */
public final class ConnectDialog extends Dialog {
    private static final int WAYS = 6;

    private final Candidates candidates;
    private List<Candidate> shown = List.of();
    private List<Way> ways = List.of();
    private Way chosen;
    private Text filter;
    private Table table;
    private org.eclipse.swt.widgets.List sentences;

    /**
     * @param parent
     *            the window
     * @param candidates
     *            what may be chosen
     */
    public ConnectDialog(Shell parent, Candidates candidates) {
        super(parent);
        this.candidates = candidates;
    }

    /** @return what was chosen, or null if nothing was */
    public Way getChosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(32));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(ConnectMessages.ConnectDialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.marginWidth = 14;
        layout.marginTop = 6;
        String name = Names.of(candidates.source(), candidates.languages());
        label(area, NLS.bind(ConnectMessages.ConnectDialog_with, name));
        filter = new Text(area, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(ConnectMessages.ConnectDialog_filter);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filter.addListener(SWT.Modify, event -> showMatching());
        filter.addListener(SWT.KeyDown, this::walk);
        filter.addListener(SWT.DefaultSelection, event -> okPressed());
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> showWays());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        label(area, ConnectMessages.ConnectDialog_how);
        sentences = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = sentences.getItemHeight() * WAYS;
        sentences.setLayoutData(data);
        sentences.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ConnectMessages.ConnectDialog_connect, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        showMatching();
    }

    @Override
    protected void okPressed() {
        int index = sentences.getSelectionIndex();
        if (index >= 0) {
            chosen = ways.get(index);
            super.okPressed();
        }
    }

    /** The arrows move through the list while the words are being typed. */
    private void walk(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !shown.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.max(0, Math.min(shown.size() - 1, table.getSelectionIndex() + step)));
            showWays();
        }
    }

    private void fill(Event event) {
        ((TableItem) event.item).setText(shown.get(event.index).name());
    }

    private void showMatching() {
        shown = candidates.matching(filter.getText());
        table.setItemCount(shown.size());
        table.clearAll();
        table.setSelection(shown.isEmpty() ? -1 : 0);
        showWays();
    }

    private void showWays() {
        int index = table.getSelectionIndex();
        ways = index < 0 ? List.of() : candidates.ways(shown.get(index).element());
        sentences.setItems(ways.stream().map(way -> way.sentence(candidates.languages())).toArray(String[]::new));
        sentences.select(0);
        Button connect = getButton(IDialogConstants.OK_ID);
        connect.setEnabled(!ways.isEmpty());
    }
}
