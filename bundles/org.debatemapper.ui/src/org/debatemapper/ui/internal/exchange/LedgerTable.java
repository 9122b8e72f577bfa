package org.debatemapper.ui.internal.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.LedgerReport;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an import or export does not carry over, one row a loss, under a heading that says how much it is. */
public final class LedgerTable extends Composite {
    private static final int SHORT = 1;
    private static final int LONG = 3;
    private static final int LONGEST = 5;
    private static final int NARROW = 110;
    /** Tips do not wrap: a line that could end, with more behind it. */
    private static final Pattern LONG_LINE = Pattern.compile("(.{40,80}[ \u3001])(?=.)"); //$NON-NLS-1$
    private static final int HEIGHT = 120;

    private final Label heading;
    private final Composite frame;
    private final TableViewer rows;
    private List<Loss> losses = List.of();

    /**
     * @param parent
     *            where it is shown, with a grid layout
     * @param places
     *            whether losses have places in a file
     */
    public LedgerTable(Composite parent, boolean places) {
        super(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
        rows = new TableViewer(frame, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
        rows.getTable().setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        addColumn(Messages.LedgerTable_kind, columns, SHORT, loss -> LedgerReport.name(loss.kind()));
        addColumn(Messages.LedgerTable_element, columns, LONG, Loss::element);
        addColumn(Messages.LedgerTable_reason, columns, LONGEST, Loss::reason);
        if (places) {
            addColumn(Messages.LedgerTable_place, columns, SHORT, LedgerTable::line);
        }
        ColumnViewerToolTipSupport.enableFor(rows);
        rows.setContentProvider(new Rows());
    }

    /**
     * @param ledger
     *            what is shown from now on; null shows nothing
     */
    public void show(LossLedger ledger) {
        losses = ledger == null ? List.of() : List.copyOf(ledger.losses());
        heading.setText(ledger == null ? "" //$NON-NLS-1$
                : losses.isEmpty() ? Messages.LedgerTable_lossless
                        : NLS.bind(Messages.LedgerTable_losses, losses.size()));
        rows.setInput(losses);
        rows.setItemCount(losses.size());
        frame.setVisible(!losses.isEmpty());
        ((GridData) frame.getLayoutData()).exclude = losses.isEmpty();
        ((GridData) getLayoutData()).grabExcessVerticalSpace = !losses.isEmpty();
        requestLayout();
    }

    private void addColumn(String title, TableColumnLayout columns, int weight, Function<Loss, String> text) {
        TableViewerColumn column = new TableViewerColumn(rows, SWT.LEFT);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROW, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Loss) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return LONG_LINE.matcher(getText(element)).replaceAll("$1\n"); //$NON-NLS-1$
            }
        });
    }

    /** The name of the file is said once, above. */
    private static String line(Loss loss) {
        return loss.line() > 0 ? NLS.bind(Messages.LedgerTable_line, loss.line()) : ""; //$NON-NLS-1$
    }

    /** A ledger may be as long as a large file: only the rows that are seen are made. */
    private final class Rows implements ILazyContentProvider {
        @Override
        public void updateElement(int index) {
            rows.replace(losses.get(index), index);
        }
    }
}
