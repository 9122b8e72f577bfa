package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the debate rests on. */
class SourcesViewTest extends StudyViewTest {
    private static final int TITLE = 0;
    private static final int VALID_UNTIL = 5;
    private static final int CITATIONS = 6;

    @BeforeEach
    void open() throws Exception {
        open("org.debatemapper.views.sources");
        waitUntil("the source is listed", () -> table.getItemCount() == 1);
    }

    @Test
    void aSourceIsListedWithItsCitations() {
        assertEquals(StudyDebate.PAPER, table.getItem(0).getText(TITLE));
        assertEquals("1", table.getItem(0).getText(CITATIONS));
        assertEquals("1 sources, 0 out of date", pane.first(Label.class).getText());
    }

    @Test
    void aTitleIsEditedInPlace() throws Exception {
        String before = content(study.editor());
        pane.click(table, 0, TITLE);
        pane.hands().press("F2");
        waitUntil("the cell is edited", () -> Display.getCurrent().getFocusControl() instanceof Text);
        pane.hands().press("Control_L", "a");
        pane.hands().type("A book");
        pane.hands().press("Return");
        waitUntil("the source has the title", () -> "A book".equals(study.paper().getTitle()));
        waitUntil("the row shows it", () -> table.getItem(0).getText(TITLE).equals("A book"));
        undoTo(before, study.editor());
        waitUntil("the row shows the old one", () -> table.getItem(0).getText(TITLE).equals(StudyDebate.PAPER));
    }

    @Test
    void aNewSourceIsListedAndItsPropertiesAreShown() throws Exception {
        String before = content(study.editor());
        inDialog(() -> pane.press("New Source\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("A report");
            accept(dialog);
        });
        waitUntil("it is listed", () -> table.getItemCount() == 2 && table.getItem(1).getText(TITLE).equals("A report"));
        assertEquals(1, table.getSelectionIndex());
        undoTo(before, study.editor());
        waitUntil("it is gone", () -> table.getItemCount() == 1);
    }

    @Test
    void aFilterThatLeavesNothingIsSaid() {
        pane.first(Text.class).setText("nowhere");
        waitUntil("it is said", () -> pane.label("Nothing fits the filter").isPresent());
        pane.first(Text.class).setText("");
        waitUntil("the source is back", () -> table.getItemCount() == 1 && pane.label("Nothing fits").isEmpty());
    }

    @Test
    void whatIsOutOfDateIsCounted() {
        run(new Features(study.editor().getSession()).set(study.paper(), Literals.SOURCE__VALID_UNTIL, "2001"));
        waitUntil("it is out of date", () -> pane.first(Label.class).getText().equals("1 sources, 1 out of date"));
        assertEquals("\u26a0 2001", table.getItem(0).getText(VALID_UNTIL));
        study.editor().getSession().getCommandStack().undo();
        waitUntil("it is not", () -> pane.first(Label.class).getText().equals("1 sources, 0 out of date"));
    }

    @Test
    void theSourcesOfASelectedCardAreSelected() {
        study.select(study.study());
        waitUntil("the source is selected", () -> table.getSelectionCount() == 1);
        study.select(study.one());
        waitUntil("no source is selected", () -> table.getSelectionCount() == 0);
    }

    @Test
    void wordsFilterTheSources() {
        pane.click(pane.first(Text.class));
        pane.hands().type("book");
        waitUntil("none is left", () -> table.getItemCount() == 0);
        pane.hands().press("Control_L", "a");
        pane.hands().type("paper");
        waitUntil("one is left", () -> Pane.column(table, TITLE).equals(List.of(StudyDebate.PAPER)));
    }

    private void run(Command command) {
        study.editor().getSession().getCommandStack().execute(command);
        settle();
    }
}
