package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The debate in words: what is for and against one statement, and the whole map as a list. */
class ReadingViewsTest extends WorkbenchTest {
    private static final String PRO_CON = "org.debatemapper.views.procon";
    private static final String READING = "org.debatemapper.views.reading";

    private StudyDebate study;

    @BeforeEach
    void open() throws Exception {
        study = StudyDebate.open();
    }

    @Test
    void pointsAreShownForWhatIsSelectedOnTheMap() throws Exception {
        try (Pane pane = Pane.open(PRO_CON)) {
            study.select(study.thesis());
            waitUntil("the objection is against it", () -> against(pane).equals(List.of(StudyDebate.OBJECTION)));
            study.select(study.objection());
            waitUntil("the study is against that", () -> against(pane).equals(List.of(StudyDebate.STUDY)));
        }
    }

    @Test
    void aPointIsFollowedDownAndTheTrailLeadsUpAgain() throws Exception {
        try (Pane pane = Pane.open(PRO_CON)) {
            study.select(study.thesis());
            waitUntil("the objection is against it", () -> against(pane).equals(List.of(StudyDebate.OBJECTION)));
            pane.doubleClick(pane.all(Table.class).get(1), 0, 0);
            waitUntil("the study is against that", () -> against(pane).equals(List.of(StudyDebate.STUDY)));
            waitUntil("the objection is selected on the map", () -> selected().contains(study.objection()));
            Link trail = pane.first(Link.class);
            assertTrue(trail.getText().contains(StudyDebate.THESIS) && trail.getText().endsWith(StudyDebate.OBJECTION),
                    trail::getText);
            Event up = new Event();
            up.text = "0";
            trail.notifyListeners(SWT.Selection, up);
            waitUntil("the thesis is shown again", () -> against(pane).equals(List.of(StudyDebate.OBJECTION)));
        }
    }

    @Test
    void aPointIsAddedInOneStep() throws Exception {
        String before = content(study.editor());
        try (Pane pane = Pane.open(PRO_CON)) {
            study.select(study.thesis());
            waitUntil("the objection is against it", () -> against(pane).equals(List.of(StudyDebate.OBJECTION)));
            pane.click(pane.all(Text.class).get(0));
            pane.hands().type("More jobs");
            pane.hands().press("Return");
            waitUntil("it is for it", () -> Pane.column(pane.all(Table.class).get(0), 0).equals(List.of("More jobs")));
            Statement made = study.debate().getStatements().get(5);
            assertEquals(made, study.thesis().getArguments().get(0).getPremises().get(0));
            assertTrue(made.viewOn(study.editor().getMap()) != null);
            undoTo(before, study.editor());
            waitUntil("it is gone", () -> pane.all(Table.class).get(0).getItemCount() == 0);
        }
    }

    @Test
    void nothingIsShownWithoutADebateButAHint() throws Exception {
        page().closeAllEditors(false);
        try (Pane pane = Pane.open(PRO_CON)) {
            waitUntil("there is a hint",
                    () -> pane.all(Label.class).stream().anyMatch(label -> label.getText().startsWith("Select a statement")));
            assertFalse(pane.all(Text.class).get(0).isEnabled());
        }
    }

    @Test
    void theMapIsReadAsNumberedLines() throws Exception {
        try (Pane pane = Pane.open(READING)) {
            Table table = pane.table();
            waitUntil("the map is read", () -> table.getItemCount() >= 5);
            int thesis = line(table, StudyDebate.THESIS);
            assertEquals(thesis + 1, line(table, StudyDebate.OBJECTION));
            assertEquals("attacks", table.getItem(thesis + 1).getText(1));
            assertEquals(thesis + 2, line(table, StudyDebate.STUDY));
            assertTrue(table.getItem(thesis + 2).getText(0).startsWith(table.getItem(thesis + 1).getText(0)));
            pane.click(table, line(table, StudyDebate.STUDY), 2);
            waitUntil("its card is selected", () -> selected().contains(study.study()));
            study.select(study.objection());
            waitUntil("its line is selected", () -> table.getSelectionIndex() == line(table, StudyDebate.OBJECTION));
        }
    }

    @Test
    void theColumnsFitTheView() throws Exception {
        try (Pane pane = Pane.open(READING)) {
            Table table = pane.table();
            waitUntil("the map is read", () -> table.getItemCount() >= 5);
            Rectangle first = table.getItem(0).getBounds(2);
            assertTrue(first.x < table.getClientArea().width);
        }
    }

    private static int line(Table table, String name) {
        List<String> lines = Pane.column(table, 2);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " is not among " + lines);
    }

    private static List<String> against(Pane pane) {
        return Pane.column(pane.all(Table.class).get(1), 0);
    }

    private List<EObject> selected() {
        return ModelObjects.in(study.editor().getDiagram().getViewer().getSelection());
    }
}
