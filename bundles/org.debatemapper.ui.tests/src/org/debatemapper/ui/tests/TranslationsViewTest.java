package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.LocalText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts beside their translations: what lacks one is found, translated one after the other, and undone. */
class TranslationsViewTest extends StudyViewTest {
    private static final int ORIGINAL = 2;
    private static final int TRANSLATION = 3;

    @BeforeEach
    void open() throws Exception {
        open("org.debatemapper.views.translations");
        waitUntil("texts without translation are listed", () -> table.getItemCount() > 5);
    }

    @Test
    void everyTextIsListedThatLacksTheOtherLanguage() {
        List<String> originals = Pane.column(table, ORIGINAL);
        assertTrue(originals.containsAll(List.of(StudyDebate.THESIS, StudyDebate.STUDY, StudyDebate.KIM, "All")),
                originals::toString);
        assertTrue(Pane.column(table, TRANSLATION).stream().allMatch("not translated"::equals));
        assertEquals("Japanese", language().getText());
        assertTrue(words().startsWith(table.getItemCount() + " of "), this::words);
    }

    @Test
    void whatIsTranslatedLeavesAndTheNextOneIsChosen() throws Exception {
        String before = content(study.editor());
        int count = table.getItemCount();
        int row = Pane.find(table, StudyDebate.THESIS);
        String next = table.getItem(row + 1).getText(ORIGINAL);
        translate(row, "Boeki");
        waitUntil("it is translated", () -> "Boeki".equals(study.thesis().getText().get("ja")));
        waitUntil("it has left", () -> table.getItemCount() == count - 1);
        assertEquals(next, table.getSelection()[0].getText(ORIGINAL));
        undoTo(before, study.editor());
        waitUntil("it is back", () -> table.getItemCount() == count);
    }

    @Test
    void allTextsAreListedOnDemandWithTheirTranslations() {
        run(study.thesis().getText(), "Boeki");
        pane.press("All texts");
        waitUntil("the translated one is there, too", () -> Pane.column(table, ORIGINAL).contains(StudyDebate.THESIS));
        assertEquals("Boeki", table.getItem(Pane.find(table, StudyDebate.THESIS)).getText(TRANSLATION));
        pane.press("All texts");
        waitUntil("it is not", () -> !Pane.column(table, ORIGINAL).contains(StudyDebate.THESIS));
    }

    @Test
    void theOtherWayRoundNothingIsMissing() {
        pane.choose(language(), "English");
        waitUntil("nothing is missing", () -> table.getItemCount() == 0);
        assertTrue(words().startsWith("All "), this::words);
    }

    @Test
    void aChosenTextIsShownOnTheMap() {
        pane.click(table, StudyDebate.STUDY);
        waitUntil("its card is selected",
                () -> ModelObjects.in(study.editor().getDiagram().getViewer().getSelection()).contains(study.study()));
    }

    private void translate(int row, String text) {
        pane.click(table, row, TRANSLATION);
        pane.doubleClick(table, row, TRANSLATION);
        waitUntil("the cell is edited", () -> Display.getCurrent().getFocusControl() instanceof Text);
        pane.hands().type(text);
        pane.hands().press("Return");
    }

    private void run(LocalText text, String japanese) {
        study.editor().getSession().getCommandStack().execute(new Features(study.editor().getSession())
                .setText(text.eContainer(), Literals.STATEMENT__TEXT, "ja", japanese));
        settle();
    }

    private Combo language() {
        return pane.combo("Language of the texts");
    }

    private String words() {
        return pane.first(Label.class).getText();
    }
}
