package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Stories;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories are made, put in order, annotated and followed. */
class StoryViewTest extends StudyViewTest {
    private static final int TITLE = 1;

    private String before;

    @BeforeEach
    void open() throws Exception {
        study = StudyDebate.open();
        run(new Creations(study.editor().getSession()).map("Second"));
        show("org.debatemapper.views.story");
        waitUntil("a step can be added", () -> pane.button("Add What Is Seen").isEnabled());
        before = content(study.editor());
    }

    @Test
    void aStoryIsNamedFilledPutInOrderAndUndone() {
        inDialog(() -> pane.press("New Story\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText("Tour");
            accept(dialog);
        });
        addSteps();
        assertEquals("Tour", story().getTitle().get("en"));
        assertEquals(List.of(StudyDebate.THESIS, StudyDebate.STUDY, "Second"), Pane.column(table, TITLE));
        pane.click(table, StudyDebate.STUDY);
        pane.press("Up");
        waitUntil("it is the first", () -> Pane.column(table, TITLE).get(0).equals(StudyDebate.STUDY));
        assertEquals(List.of("1", "2", "3"), Pane.column(table, 0));
        pane.press("Down");
        waitUntil("it is the second again", () -> Pane.column(table, TITLE).get(1).equals(StudyDebate.STUDY));
        pane.press("Delete Step");
        waitUntil("it is gone", () -> table.getItemCount() == 2);
        while (!content(study.editor()).equals(before)) {
            assertTrue(study.editor().getSession().getCommandStack().canUndo());
            study.editor().getSession().getCommandStack().undo();
        }
        waitUntil("there is no story", () -> table.getItemCount() == 0);
    }

    @Test
    void withoutADebateThereIsNothingToPress() {
        page().closeAllEditors(false);
        waitUntil("all is disabled", () -> pane.all(Button.class).stream().noneMatch(Button::isEnabled));
    }

    @Test
    void aChosenStepIsSeen() {
        addSteps();
        ArgumentMap first = study.debate().getMaps().get(0);
        pane.click(table, "Second");
        waitUntil("the second map is seen", () -> study.editor().getMap() != first);
        pane.click(table, StudyDebate.THESIS);
        waitUntil("the first map is seen", () -> study.editor().getMap() == first);
    }

    /** Not those of what was selected on the map before, which is not seen any more. */
    @Test
    void thePropertiesAreThoseOfTheChosenStep() throws Exception {
        addSteps();
        page().showView("org.debatemapper.ui.properties");
        for (String title : List.of("Second", StudyDebate.STUDY)) {
            pane.click(table, title);
            waitUntil("the properties are those of " + title,
                    () -> visible(CLabel.class).stream().anyMatch(label -> label.getText().equals(title)));
        }
    }

    @Test
    void aTitleIsEditedInPlace() {
        addSteps();
        pane.click(table, StudyDebate.STUDY);
        pane.doubleClick(table, 1, TITLE);
        waitUntil("the cell is edited", () -> !within(table, Text.class).isEmpty());
        pane.hands().press("Control_L", "a");
        pane.hands().type("What we know");
        pane.hands().press("Return");
        waitUntil("the step has the title", () -> "What we know".equals(step(1).getTitle().get("en")));
    }

    @Test
    void notesAreKeptAndUndone() {
        addSteps();
        pane.click(table, StudyDebate.STUDY);
        writeNotes("Slowly");
        pane.click(table, StudyDebate.THESIS);
        waitUntil("the notes are kept", () -> step(1).getNotes() != null && "Slowly".equals(step(1).getNotes().get("en")));
        assertEquals("", notes().getText());
        pane.click(table, StudyDebate.STUDY);
        waitUntil("they are shown", () -> notes().getText().equals("Slowly"));
        study.editor().getSession().getCommandStack().undo();
        waitUntil("they are gone", () -> notes().getText().isEmpty());
        assertTrue(study.editor().getSession().getCommandStack().canRedo(), "Showing notes edits nothing");
        study.editor().getSession().getCommandStack().redo();
        waitUntil("they are back", () -> notes().getText().equals("Slowly"));
    }

    @Test
    void notesOfOneLanguageDoNotGetIntoAnother() {
        addSteps();
        run(new Features(study.editor().getSession()).setText(step(1), Literals.STORY_STEP__NOTES, "en", "Slowly"));
        run(new Features(study.editor().getSession()).setText(step(1), Literals.STORY_STEP__NOTES, "ja", "Yukkuri"));
        pane.click(table, StudyDebate.STUDY);
        waitUntil("the notes are shown", () -> notes().getText().equals("Slowly"));
        run(new Features(study.editor().getSession()).set(study.editor().getMap(), Literals.ARGUMENT_MAP__LANGUAGE, "ja"));
        waitUntil("the other notes are shown", () -> notes().getText().equals("Yukkuri"));
        assertEquals("Slowly", step(1).getNotes().get("en"));
        assertEquals("Yukkuri", step(1).getNotes().get("ja"));
    }

    @Test
    void notesStayInTheirDebate() throws Exception {
        addSteps();
        pane.click(table, StudyDebate.STUDY);
        writeNotes("Slowly");
        DebateEditor example = openExample();
        waitUntil("the other debate is shown", () -> !Pane.column(table, TITLE).contains(StudyDebate.STUDY));
        assertFalse(example.isDirty());
        page().activate(study.editor());
        waitUntil("the steps are shown again", () -> table.getItemCount() == 3);
        assertEquals("Slowly", step(1).getNotes().get("en"));
        assertFalse(example.isDirty());
        assertFalse(example.getSession().getCommandStack().canUndo());
    }

    @Test
    void theLengthOfATalkIsSet() {
        addSteps();
        Spinner minutes = pane.first(Spinner.class);
        minutes.setSelection(15);
        minutes.notifyListeners(SWT.Selection, new Event());
        assertEquals(15, Stories.minutes(story()));
        study.editor().getSession().getCommandStack().undo();
        waitUntil("there is no limit", () -> minutes.getSelection() == 0);
    }

    /** The thesis, the study, and the second map. */
    private void addSteps() {
        study.select(study.thesis());
        add(1);
        study.select(study.study());
        add(2);
        study.editor().showMap(study.debate().getMaps().get(1));
        add(3);
        assertNull(step(0).getNotes());
    }

    private void add(int count) {
        settle();
        waitUntil("a step can be added", () -> pane.button("Add What Is Seen").isEnabled());
        pane.press("Add What Is Seen");
        waitUntil(count + " steps are there", () -> table.getItemCount() == count);
    }

    private void writeNotes(String words) {
        pane.click(notes());
        pane.hands().type(words);
        assertEquals(words, notes().getText());
    }

    private Text notes() {
        return pane.all(Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
    }

    private Story story() {
        return study.debate().getStories().get(0);
    }

    private StoryStep step(int index) {
        return story().getSteps().get(index);
    }

    private void run(Command command) {
        study.editor().getSession().getCommandStack().execute(command);
        settle();
    }
}
