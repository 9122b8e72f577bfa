package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.debatemapper.testing.window.Hands;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** A view in front, and what a person does with its controls. */
final class Pane implements AutoCloseable {
    private final IViewPart view;
    private final Hands hands = new Hands(Display.getCurrent());

    private Pane(IViewPart view) {
        this.view = view;
    }

    /** Brings a view to the front. */
    static Pane open(String id) throws PartInitException {
        Pane pane = new Pane(WorkbenchTest.page().showView(id));
        pane.hands.rest();
        return pane;
    }

    IViewPart view() {
        return view;
    }

    Hands hands() {
        return hands;
    }

    Composite body() {
        return (Composite) view.getSite().getService(MPart.class).getWidget();
    }

    /** The controls of a kind that can be seen, from left to right as they were made. */
    <C extends Control> List<C> all(Class<C> kind) {
        return WorkbenchTest.within(body(), kind);
    }

    <C extends Control> C first(Class<C> kind) {
        List<C> found = all(kind);
        assertTrue(!found.isEmpty(), () -> "No " + kind.getSimpleName() + " in " + view.getTitle());
        return found.get(0);
    }

    Table table() {
        return first(Table.class);
    }

    Button button(String text) {
        return all(Button.class).stream().filter(button -> button.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " among "
                        + all(Button.class).stream().map(Button::getText).toList()));
    }

    /** The label that can be seen and begins so. */
    Optional<Label> label(String text) {
        return all(Label.class).stream().filter(label -> label.getText().startsWith(text)).findFirst();
    }

    void press(String text) {
        click(button(text));
    }

    void click(Control control) {
        Point size = control.getSize();
        hands.click(control, size.x / 2, size.y / 2);
    }

    Combo combo(String tooltip) {
        return all(Combo.class).stream().filter(combo -> tooltip.equals(combo.getToolTipText())).findFirst()
                .orElseThrow(() -> new AssertionError("No combo " + tooltip));
    }

    /** Chooses from a list that drops down. */
    void choose(String tooltip, String item) {
        choose(combo(tooltip), item);
    }

    void choose(Combo combo, String item) {
        int index = Arrays.asList(combo.getItems()).indexOf(item);
        assertTrue(index >= 0, () -> item + " is not among " + Arrays.toString(combo.getItems()));
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        hands.rest();
    }

    /** Brings a page of a folder to the front whose title begins so. */
    void turnTo(String title) {
        CTabFolder folder = first(CTabFolder.class);
        int index = IntStream.range(0, folder.getItemCount()).filter(i -> folder.getItem(i).getText().startsWith(title))
                .findFirst().orElseThrow(() -> new AssertionError("No page " + title));
        hands.waitUntil(title + " is in front", () -> {
            Rectangle tab = folder.getItem(index).getBounds();
            hands.click(folder, tab.x + tab.width / 2, tab.y + tab.height / 2);
            return folder.getSelectionIndex() == index;
        });
    }

    static List<String> column(Table table, int column) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    static List<String> row(Table table, int row) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(table.getItem(row)::getText).toList();
    }

    /** The first row that has a text in the leftmost column in which any has it. */
    static int find(Table table, String text) {
        return IntStream.range(0, table.getColumnCount()).map(column -> column(table, column).indexOf(text))
                .filter(row -> row >= 0).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + IntStream.range(0, table.getItemCount())
                        .mapToObj(row -> row(table, row)).toList()));
    }

    /** Clicks on a cell, again if rows moved that were measured late. */
    void click(Table table, int row, int column) {
        hands.waitUntil("row " + row + " is chosen", () -> {
            Point place = middle(table, row, column);
            hands.click(table, place.x, place.y);
            return table.getSelectionIndex() == row;
        });
    }

    /** Double-clicks on a cell; not so soon after another click that both were one triple-click. */
    void doubleClick(Table table, int row, int column) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2L * Display.getCurrent().getDoubleClickTime());
        hands.waitUntil("clicks before are over", () -> System.nanoTime() > end);
        Point place = middle(table, row, column);
        hands.doubleClick(table, place.x, place.y);
    }

    /** Clicks on a row that has a text in some column. */
    void click(Table table, String text) {
        click(table, find(table, text), 0);
    }

    private static Point middle(Table table, int row, int column) {
        TableItem item = table.getItem(row);
        table.showItem(item);
        table.showColumn(table.getColumn(column));
        Rectangle cell = item.getBounds(column);
        int right = Math.min(cell.x + cell.width, table.getClientArea().width);
        return new Point((Math.max(0, cell.x) + right) / 2, cell.y + cell.height / 2);
    }

    @Override
    public void close() {
        hands.close();
        WorkbenchTest.page().hideView(view);
    }
}
