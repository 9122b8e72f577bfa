package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All statements as a table: sorted, filtered, edited in place, and by way of a spreadsheet. */
class TableViewTest extends StudyViewTest {
    private static final int TEXT = 2;
    private static final int STATUS = 3;
    private static final int WEIGHT = 4;
    private static final Status CHOSEN = Status.values()[2];

    private String before;

    @BeforeEach
    void open() throws Exception {
        open("org.debatemapper.views.table");
        waitUntil("the statements are listed", () -> table.getItemCount() == 5);
        before = content(study.editor());
    }

    @Test
    void aClickOnATitleSorts() {
        List<String> unsorted = Pane.column(table, TEXT);
        List<String> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.naturalOrder());
        clickTitle(TEXT);
        assertEquals(sorted, Pane.column(table, TEXT));
        table.getColumn(TEXT).notifyListeners(SWT.Selection, new Event());
        assertEquals(sorted.stream().sorted(Comparator.reverseOrder()).toList(), Pane.column(table, TEXT));
        table.getColumn(TEXT).notifyListeners(SWT.Selection, new Event());
        assertEquals(unsorted, Pane.column(table, TEXT));
    }

    @Test
    void wordsFilterTheRows() {
        Text filter = pane.first(Text.class);
        pane.click(filter);
        pane.hands().type("trade");
        waitUntil("two are left", () -> table.getItemCount() == 2);
        assertEquals(List.of(StudyDebate.THESIS, StudyDebate.OBJECTION), Pane.column(table, TEXT));
        filter.setText("");
        waitUntil("all are there again", () -> table.getItemCount() == 5);
    }

    @Test
    void aCellIsEditedInPlace() throws Exception {
        pane.click(table, StudyDebate.OBJECTION);
        pane.doubleClick(table, Pane.find(table, StudyDebate.OBJECTION), TEXT);
        waitUntil("the cell is edited", () -> focused() instanceof Text);
        pane.hands().press("Control_L", "a");
        pane.hands().type("Trade helps");
        pane.hands().press("Return");
        waitUntil("the text is other", () -> "Trade helps".equals(study.objection().getText().get("en")));
        waitUntil("the row shows it", () -> Pane.column(table, TEXT).contains("Trade helps"));
        undoTo(before, study.editor());
        waitUntil("the row shows the old text", () -> Pane.column(table, TEXT).contains(StudyDebate.OBJECTION));
    }

    @Test
    void keysEditAWeightAndRefuseWhatIsNone() throws Exception {
        pane.click(table, Pane.find(table, StudyDebate.THESIS), WEIGHT);
        pane.hands().press("F2");
        waitUntil("the cell is edited", () -> focused() instanceof Text);
        pane.hands().type("7");
        pane.hands().press("Return");
        assertFalse(study.editor().isDirty());
        pane.click(table, Pane.find(table, StudyDebate.THESIS), WEIGHT);
        pane.hands().press("F2");
        waitUntil("the cell is edited again", () -> focused() instanceof Text);
        pane.hands().press("Control_L", "a");
        pane.hands().type("0.5");
        pane.hands().press("Return");
        waitUntil("the weight is set", () -> Double.valueOf(0.5).equals(study.thesis().getWeight()));
        undoTo(before, study.editor());
    }

    @Test
    void aStatusIsChosenFromAList() throws Exception {
        pane.doubleClick(table, Pane.find(table, StudyDebate.THESIS), STATUS);
        waitUntil("there is a list", () -> !within(table, CCombo.class).isEmpty());
        CCombo combo = within(table, CCombo.class).get(0);
        combo.select(CHOSEN.ordinal());
        Event chosen = new Event();
        chosen.detail = SWT.NONE;
        combo.notifyListeners(SWT.DefaultSelection, chosen);
        waitUntil("the status is set", () -> study.thesis().getStatus() == CHOSEN);
        undoTo(before, study.editor());
    }

    @Test
    void aChosenRowIsShownOnTheMapAndTheOtherWayRound() {
        pane.click(table, StudyDebate.ONE);
        waitUntil("its card is selected",
                () -> ModelObjects.in(study.editor().getDiagram().getViewer().getSelection()).contains(study.one()));
        study.select(study.study());
        waitUntil("its row is selected",
                () -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(TEXT).equals(StudyDebate.STUDY));
    }

    @Test
    void rowsAreCopiedAsASpreadsheetTakesThem() {
        pane.click(table, StudyDebate.THESIS);
        pane.hands().press("Control_L", "a");
        pane.hands().press("Control_L", "c");
        waitUntil("all rows are on the clipboard", () -> clipboard().lines().count() == 6);
        String[] head = clipboard().lines().findFirst().orElseThrow().split("\t");
        assertArrayEquals(new String[] { "id", "kind", "title", "text", "status", "weight", "tags" }, head);
        assertTrue(clipboard().contains("Claim\t\t" + StudyDebate.THESIS + '\t'));
    }

    @Test
    void rowsArePastedFromASpreadsheetAndUndoneInOneStep() throws Exception {
        String id = study.thesis().getId();
        setClipboard("id\ttext\ttags\n" + id + "\tTrade must grow fast\turgent\n\tA new claim\turgent; new\n");
        pane.click(table, StudyDebate.THESIS);
        pane.hands().press("Control_L", "v");
        waitUntil("there is one more", () -> table.getItemCount() == 6);
        assertEquals("Trade must grow fast", study.thesis().getText().get("en"));
        Statement made = study.debate().getStatements().get(5);
        assertEquals(2, made.getTags().size());
        assertEquals(made, ModelObjects.in(pane.view().getSite().getSelectionProvider().getSelection()).get(0));
        assertTrue(made.viewOn(study.editor().getMap()) != null);
        assertEquals(1, study.editor().getSession().getCommandStack().getCommands().length);
        undoTo(before, study.editor());
        waitUntil("it is gone", () -> table.getItemCount() == 5);
    }

    @Test
    void whatWasCopiedAndPastedChangesNothing() throws Exception {
        pane.click(table, StudyDebate.THESIS);
        pane.hands().press("Control_L", "a");
        pane.hands().press("Control_L", "c");
        waitUntil("all rows are on the clipboard", () -> clipboard().lines().count() == 6);
        pane.hands().press("Control_L", "v");
        assertEquals(before, content(study.editor()));
    }

    @Test
    void anotherLanguageStandsBackUntilItIsTranslated() throws Exception {
        Combo language = pane.combo("Language of the texts");
        pane.choose(language, language.getItem(1));
        assertEquals(StudyDebate.THESIS, table.getItem(0).getText(TEXT));
        pane.doubleClick(table, 0, TEXT);
        waitUntil("the cell is edited", () -> focused() instanceof Text);
        assertEquals("", ((Text) focused()).getText());
        pane.hands().type("Boeki");
        pane.hands().press("Return");
        waitUntil("it is translated", () -> "Boeki".equals(study.thesis().getText().get("ja")));
        assertEquals(StudyDebate.THESIS, study.thesis().getText().get("en"));
        undoTo(before, study.editor());
    }

    private void clickTitle(int column) {
        int x = 0;
        for (int i = 0; i < column; i++) {
            x += table.getColumn(i).getWidth();
        }
        pane.hands().click(table, x + table.getColumn(column).getWidth() / 2, -table.getHeaderHeight() / 2);
    }

    private static Object focused() {
        return Display.getCurrent().getFocusControl();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }

    private static void setClipboard(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
