package org.debatemapper.evaluation.internal;

import java.util.Optional;
import java.util.function.Function;

import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.model.Label;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** A table of a page: text, in the colour of a label where it is one, and tooltips for what does not fit. */
final class PlainTable<T> {
    private final TableViewer viewer;
    private final LocalResourceManager resources;

    PlainTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        new WorkbenchTheme(PlatformUI.getWorkbench()).follow(viewer.getTable(), theme -> viewer.refresh());
    }

    TableViewer viewer() {
        return viewer;
    }

    TableViewerColumn text(String title, int width, Function<T, String> text) {
        return add(title, width, text, row -> Optional.empty());
    }

    TableViewerColumn label(String title, int width, Function<T, Optional<Label>> label) {
        return add(title, width, row -> label.apply(row).map(Labels::of).orElse("\u2026"), //$NON-NLS-1$
                row -> label.apply(row).map(Labels::color));
    }

    SwingColumn swings(String title, int width) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        SwingColumn bars = new SwingColumn(resources, viewer.getTable().getColumnCount() - 1);
        column.setLabelProvider(bars);
        return bars;
    }

    TableViewerColumn add(String title, int width, Function<T, String> text, Function<T, Optional<RGB>> color) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new StyledCellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                T row = row(cell.getElement());
                String shown = text.apply(row);
                cell.setText(shown);
                cell.setStyleRanges(color.apply(row).map(rgb -> new StyleRange[] { new StyleRange(0, shown.length(),
                        resources.create(ColorDescriptor.createFrom(rgb)), null) }).orElse(null));
                super.update(cell);
            }

            @Override
            public String getToolTipText(Object row) {
                String shown = text.apply(row(row));
                return shown.isEmpty() ? null : shown;
            }
        });
        return column;
    }

    @SuppressWarnings("unchecked")
    private T row(Object element) {
        return (T) element;
    }
}
