package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.model.StanceKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds what, in a matrix. */
class StancesViewTest extends StudyViewTest {
    private static final int KIM = 1;
    private static final int SATO = 2;

    private String before;

    @BeforeEach
    void open() throws Exception {
        open("org.debatemapper.views.stances");
        waitUntil("stances are listed", () -> table.getItemCount() == 2);
        before = content(study.editor());
    }

    @Test
    void thereIsAColumnForEachActor() {
        assertEquals(StudyDebate.KIM, table.getColumn(KIM).getText());
        assertEquals(StudyDebate.SATO, table.getColumn(SATO).getText());
        assertEquals(List.of(StudyDebate.OBJECTION, "", "\u2713 Asserts", ""), Pane.row(table, 0));
        assertEquals(List.of(StudyDebate.STUDY, "\u2715 Denies", "", ""), Pane.row(table, 1));
    }

    @Test
    void aStanceIsSetAndMakesAConflict() throws Exception {
        choose(0, KIM, StanceKind.DENIES.ordinal() + 1);
        waitUntil("Kim denies it", () -> study.objection().getStances().stream()
                .anyMatch(stance -> stance.getActor() == study.kim() && stance.getKind() == StanceKind.DENIES));
        waitUntil("there is a conflict", () -> Pane.row(table, 0).get(3).equals("Sato \u2194 Kim"));
        undoTo(before, study.editor());
        waitUntil("there is none", () -> Pane.row(table, 0).get(3).isEmpty());
    }

    @Test
    void aStanceIsTakenAway() throws Exception {
        choose(1, KIM, 0);
        waitUntil("Kim holds nothing of it", () -> study.study().getStances().isEmpty());
        waitUntil("the row is gone", () -> table.getItemCount() == 1);
        undoTo(before, study.editor());
        waitUntil("the row is back", () -> table.getItemCount() == 2);
    }

    @Test
    void statementsWithoutStancesAreListedOnDemand() {
        pane.press("Also statements on which nobody has a stance");
        waitUntil("all are listed", () -> table.getItemCount() == 5);
        pane.press("Also statements on which nobody has a stance");
        waitUntil("two are listed", () -> table.getItemCount() == 2);
    }

    @Test
    void theColumnsFollowTheActors() {
        study.editor().getSession().getCommandStack()
                .execute(new Deletions(study.editor().getSession()).fromDebate(List.of(study.kim())));
        waitUntil("Kim has no column", () -> table.getColumnCount() == 3);
        assertEquals(StudyDebate.SATO, table.getColumn(1).getText());
        study.editor().getSession().getCommandStack().undo();
        waitUntil("Kim has a column", () -> table.getColumnCount() == 4);
    }

    @Test
    void aNewActorGetsAColumnInWhichAllStatementsAreListed() throws Exception {
        inDialog(() -> pane.press("New Actor\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("Lee");
            accept(dialog);
        });
        waitUntil("Lee has a column", () -> table.getColumnCount() == 5 && table.getColumn(3).getText().equals("Lee"));
        waitUntil("all statements are listed", () -> table.getItemCount() == 5);
        undoTo(before, study.editor());
        waitUntil("the column is gone", () -> table.getColumnCount() == 4);
    }

    @Test
    void withoutActorsTheViewSaysWhatToDo() throws Exception {
        study.editor().getSession().getCommandStack().execute(new Deletions(study.editor().getSession())
                .fromDebate(List.copyOf(study.editor().getSession().getDebate().getActors())));
        waitUntil("it says so", () -> pane.label("This debate has no actors yet.").isPresent());
        undoTo(before, study.editor());
        waitUntil("it lists stances", () -> pane.label("This debate has no actors yet.").isEmpty());
    }

    private void choose(int row, int column, int index) {
        pane.doubleClick(table, row, column);
        waitUntil("there is a list", () -> !within(table, CCombo.class).isEmpty());
        CCombo combo = within(table, CCombo.class).get(0);
        combo.select(index);
        Event chosen = new Event();
        chosen.detail = SWT.NONE;
        combo.notifyListeners(SWT.DefaultSelection, chosen);
        settle();
    }
}
