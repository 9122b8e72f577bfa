package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is right so far, why, and what if: as a person asks it in the window. */
class EvaluationViewTest extends WorkbenchTest {
    private static final String TOGGLE = "org.debatemapper.evaluation.toggle";
    private static final String IN = "\u2713 in";
    private static final String OUT = "\u2715 out";
    private static final int GROUNDED = 3;
    private static final int BECAUSE = 4;

    private StudyDebate study;
    private Pane pane;

    @BeforeEach
    void open() throws Exception {
        study = StudyDebate.open();
        pane = Pane.open("org.debatemapper.evaluation.view");
        waitUntil("the labels are known", () -> pane.table().getItemCount() == 5 && label(StudyDebate.THESIS).equals(IN));
    }

    @AfterEach
    void close() throws Exception {
        if (isShown()) {
            toggle();
        }
        pane.close();
    }

    @Test
    void aReasonIsTheReasonOfItsElement() {
        select(StudyDebate.THESIS);
        waitUntil("there is a reason", () -> why().startsWith(StudyDebate.THESIS + "\n"));
        assertTrue(why().contains(StudyDebate.STUDY), this::why);
        Tree tree = pane.first(Tree.class);
        assertTrue(tree.getItem(0).getText().contains(StudyDebate.THESIS));
        assertTrue(tree.getItem(0).getItem(0).getText().contains(StudyDebate.OBJECTION));
        pane.press("Highlight on Map");
        assertTrue(study.overlay().isDimmed(study.one()));
        assertFalse(study.overlay().isDimmed(study.study()));
        select(StudyDebate.ONE);
        waitUntil("the other element is highlighted", () -> study.overlay().isDimmed(study.study()));
        pane.turnTo("Alternatives");
        assertFalse(study.overlay().isDimmed(study.study()));
        assertClean();
    }

    @Test
    void nothingIsSwitchedOffOrExpectedWhereNothingIsSelected() {
        var commands = page().getWorkbenchWindow().getService(ICommandService.class);
        var state = page().getWorkbenchWindow().getService(IHandlerService.class);
        OpenMap open = OpenMap.of((DebateEditor) page().getActiveEditor()).orElseThrow();
        page().activate(open.editor());
        for (String id : List.of("org.debatemapper.evaluation.switchOff", "org.debatemapper.evaluation.expect")) {
            org.eclipse.core.commands.Command command = commands.getCommand(id);
            open.viewer().deselectAll();
            settle();
            command.setEnabled(state.getCurrentState());
            assertFalse(command.isEnabled(), id);
            open.select(List.of(study.one()));
            settle();
            command.setEnabled(state.getCurrentState());
            assertTrue(command.isEnabled(), id);
        }
    }

    /** The reason is worked out after it is asked for, and must not be waited for in vain. */
    @Test
    void aReasonComesWhenItIsKnown() {
        for (String name : List.of(StudyDebate.OBJECTION, StudyDebate.STUDY, StudyDebate.OTHER)) {
            edit(study.thesis(), "Trade must grow by " + name.length());
            select(name);
            waitUntil("the reason of " + name + " is there", () -> why().startsWith(name + "\n"));
        }
    }

    @Test
    void aHighlightStaysWithItsDebate() throws Exception {
        select(StudyDebate.THESIS);
        waitUntil("there is a reason", () -> why().startsWith(StudyDebate.THESIS + "\n"));
        pane.press("Highlight on Map");
        assertTrue(study.overlay().isDimmed(study.one()));
        DebateEditor example = openExample();
        waitUntil("the other debate is shown", () -> pane.table().getItemCount() > 5);
        assertFalse(study.overlay().isDimmed(study.one()));
        page().activate(study.editor());
        waitUntil("the first debate is shown again", () -> pane.table().getItemCount() == 5);
        assertFalse(example.isDirty());
    }

    @Test
    void labelsOnCardsFollowAnEdit() throws Exception {
        toggle();
        waitUntil("the cards have labels", () -> study.label(study.thesis()) == Label.IN);
        assertEquals(Label.OUT, study.label(study.objection()));
        run(new Deletions(study.editor().getSession()).fromDebate(Set.of(study.study())));
        waitUntil("the cards have other labels", () -> study.label(study.thesis()) == Label.OUT);
        study.editor().getSession().getCommandStack().undo();
        waitUntil("the cards have the first labels", () -> study.label(study.thesis()) == Label.IN);
        toggle();
        assertNull(study.label(study.thesis()));
    }

    @Test
    void whatIsSwitchedOffLightsUpAndLeavesTheDebateAlone() throws Exception {
        toggle();
        select(StudyDebate.STUDY);
        pane.press("Switch Off");
        waitUntil("the thesis falls", () -> label(StudyDebate.THESIS).equals(OUT));
        assertEquals("was in \u2192 now out", text(StudyDebate.THESIS, 2));
        assertEquals(Label.IN, study.overlay().changedFrom(study.thesis()));
        assertTrue(study.overlay().isMarked(study.objection()));
        assertClean();
        pane.press("Switch On");
        waitUntil("the thesis stands again", () -> label(StudyDebate.THESIS).equals(IN));
        assertNull(study.overlay().changedFrom(study.thesis()));
    }

    @Test
    void aSourceAndAnActorAreSwitchedOffByMenu() {
        pane.turnTo("What If?");
        pane.press("If This Falls\u2026");
        for (String key : List.of("Down", "Right", "Return")) {
            pane.hands().press(key);
        }
        waitUntil("the thesis falls with the source", () -> label(StudyDebate.THESIS).equals(OUT));
        assertFalse(saysThatNothingChanges());
        pane.press("Switch All On (1 off)");
        waitUntil("the thesis stands again", () -> label(StudyDebate.THESIS).equals(IN));
        pane.press("If This Falls\u2026");
        for (String key : List.of("Down", "Down", "Right", "Down", "Return")) {
            pane.hands().press(key);
        }
        waitUntil("what only Sato asserts is off", () -> button("Switch All On (1 off)") != null);
        waitUntil("an empty list is explained", () -> saysThatNothingChanges() == (changes().getItemCount() == 0));
        assertClean();
    }

    private boolean saysThatNothingChanges() {
        return pane.all(org.eclipse.swt.widgets.Label.class).stream().anyMatch(label -> label.getText().endsWith("No label changes."));
    }

    @Test
    void aScenarioIsKeptAndComparedWithAnother() {
        pane.turnTo("What If?");
        select(StudyDebate.STUDY);
        pane.press("Switch Off");
        waitUntil("the thesis falls", () -> label(StudyDebate.THESIS).equals(OUT));
        keep("No study");
        pane.press("Switch All On (1 off)");
        waitUntil("the thesis stands again", () -> label(StudyDebate.THESIS).equals(IN));
        select(StudyDebate.ONE);
        pane.press("Switch Off");
        waitUntil("the other start holds", () -> label(StudyDebate.OTHER).equals(IN));
        keep("Autumn");
        assertEquals(2, study.debate().getScenarios().size());
        pane.choose(compared(), "No study");
        waitUntil("both are compared", () -> Pane.column(changes(), 0).contains(StudyDebate.THESIS));
        assertEquals(List.of(StudyDebate.THESIS, IN, IN, OUT),
                Pane.row(changes(), Pane.find(changes(), StudyDebate.THESIS)));
        assertEquals(List.of(StudyDebate.OTHER, "? undecided", IN, "? undecided"),
                Pane.row(changes(), Pane.find(changes(), StudyDebate.OTHER)));
        study.editor().getSession().getCommandStack().undo();
        study.editor().getSession().getCommandStack().undo();
        waitUntil("no scenario is offered", () -> compared().getItemCount() == 1);
        assertClean();
    }

    @Test
    void semanticsStandardAndActorAreChosen() {
        pane.choose("Semantics: what it takes to be accepted", "Ideal");
        waitUntil("ideal labels have a column", () -> pane.table().getColumn(1).getText().equals("Ideal")
                && pane.table().getColumn(1).getWidth() > 0 && text(StudyDebate.THESIS, 1).equals(IN));
        pane.choose("Whose view: what an actor denies is switched off", StudyDebate.KIM);
        waitUntil("for Kim the thesis falls", () -> text(StudyDebate.THESIS, 1).equals(OUT));
        pane.choose("Whose view: what an actor denies is switched off", "Everybody's view");
        waitUntil("for all the thesis stands", () -> text(StudyDebate.THESIS, 1).equals(IN));
        pane.choose("Standard of proof", "Claims need an argument");
        waitUntil("bare claims do not hold", () -> !text(StudyDebate.THESIS, 1).equals(IN));
        pane.choose("Standard of proof", "The debate's standard");
        pane.choose("Which elements to list", OUT);
        waitUntil("only what is out is listed", () -> Pane.column(pane.table(), 0).equals(List.of(StudyDebate.OBJECTION)));
        assertClean();
    }

    /** Whoever is deleted has no view any more, until that is undone. */
    @Test
    void theViewOfADeletedActorIsEverybodys() {
        Combo actor = pane.combo("Whose view: what an actor denies is switched off");
        pane.choose(actor, StudyDebate.KIM);
        waitUntil("for Kim the thesis falls", () -> label(StudyDebate.THESIS).equals(OUT));
        run(new Deletions(study.editor().getSession()).fromDebate(Set.of(study.kim())));
        waitUntil("for all the thesis stands", () -> label(StudyDebate.THESIS).equals(IN));
        assertEquals("Everybody's view", actor.getText());
        study.editor().getSession().getCommandStack().undo();
        waitUntil("for Kim the thesis falls again", () -> label(StudyDebate.THESIS).equals(OUT));
        assertEquals(StudyDebate.KIM, actor.getText());
    }

    @Test
    void alternativesAreSteppedThrough() {
        pane.turnTo("Alternatives");
        waitUntil("both positions are found", () -> Pane.column(second(), 0).contains(StudyDebate.ONE));
        waitUntil("the first is on the map", () -> study.label(study.one()) != null);
        Label first = study.label(study.one());
        assertTrue(study.overlay().isMarked(study.one()));
        assertFalse(study.overlay().isMarked(study.thesis()));
        pane.press("\u25B6");
        Label second = study.label(study.one());
        assertEquals(Set.of(Label.IN, Label.OUT), Set.of(first, second));
        assertEquals(second == Label.IN ? IN : OUT, Pane.row(second(), Pane.find(second(), StudyDebate.ONE)).get(1));
        pane.press("\u25B6");
        assertEquals(first, study.label(study.one()));
        pane.press("\u25C0");
        assertEquals(second, study.label(study.one()));
        pane.turnTo("Why?");
        assertNull(study.label(study.one()));
    }

    @Test
    void cruxesNameWhatWouldTurnALabel() {
        pane.turnTo("Cruxes");
        select(StudyDebate.THESIS);
        waitUntil("the study is a crux", () -> Pane.column(second(), 0).contains(StudyDebate.STUDY));
        assertEquals(OUT, Pane.row(second(), Pane.find(second(), StudyDebate.STUDY)).get(2));
        waitUntil("it is marked", () -> study.overlay().isMarked(study.study()));
        pane.turnTo("Why?");
        assertFalse(study.overlay().isMarked(study.study()));
        assertClean();
    }

    @Test
    void sensitivityListsTheWeightsThatMatter() {
        pane.turnTo("Sensitivity");
        pane.press("Table");
        select(StudyDebate.THESIS);
        waitUntil("the weights are listed", () -> Pane.column(second(), 0).contains(StudyDebate.OBJECTION));
        assertFalse(Pane.column(second(), 0).contains(StudyDebate.ONE));
        assertClean();
    }

    @Test
    void expectationsAreMetOrFailAfterAnEdit() {
        pane.turnTo("Expectations (1 of 1 met)");
        waitUntil("one is met", () -> Pane.column(second(), 0).equals(List.of("\u2713 met")));
        assertEquals(List.of("\u2713 met", StudyDebate.THESIS, IN, IN), Pane.row(second(), 0).subList(0, 4));
        run(new Features(study.editor().getSession()).set(study.thesis(), Literals.CLAIM__BURDEN, BurdenOfProof.PROOF));
        waitUntil("it fails", () -> Pane.column(second(), 0).equals(List.of("\u2715 failed")));
        pane.turnTo("Expectations (0 of 1 met)");
        select(StudyDebate.OBJECTION);
        pane.press("Expect This Label");
        waitUntil("another one is met", () -> Pane.column(second(), 0).contains("\u2713 met"));
        study.editor().getSession().getCommandStack().undo();
        study.editor().getSession().getCommandStack().undo();
        waitUntil("only the first is there", () -> Pane.column(second(), 0).equals(List.of("\u2713 met")));
    }

    @Test
    void theReasonOfAnExpectationIsShownWhenItIsWritten() {
        pane.turnTo("Expectations");
        waitUntil("the expectation is listed", () -> second().getItemCount() == 1);
        run(new Features(study.editor().getSession()).setText(study.debate().getExpectations().get(0),
                Literals.EXPECTATION__REASON, "en", "Because of the study"));
        waitUntil("the reason is shown", () -> Pane.column(second(), BECAUSE).equals(List.of("Because of the study")));
        study.editor().getSession().getCommandStack().undo();
        waitUntil("it is gone", () -> Pane.column(second(), BECAUSE).equals(List.of("")));
    }

    private void select(String name) {
        pane.click(pane.table(), name);
    }

    private void keep(String name) {
        inDialog(() -> pane.press("Keep as Scenario\u2026"), dialog -> {
            within(dialog, Text.class).get(0).setText(name);
            accept(dialog);
        });
    }

    private String why() {
        return pane.first(StyledText.class).getText();
    }

    private String label(String name) {
        return text(name, GROUNDED);
    }

    private String text(String name, int column) {
        return pane.table().getItem(Pane.find(pane.table(), name)).getText(column);
    }

    private Button button(String text) {
        return pane.all(Button.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElse(null);
    }

    /** The table of the page in front. */
    private Table second() {
        return pane.all(Table.class).get(1);
    }

    private Table changes() {
        return second();
    }

    private Combo compared() {
        return pane.combo("Compare with\u2026");
    }

    private void edit(Statement statement, String text) {
        run(new Features(study.editor().getSession()).set(statement, Literals.STATEMENT__TEXT, LocalTexts.of("en", text)));
    }

    private void run(Command command) {
        study.editor().getSession().getCommandStack().execute(command);
        settle();
    }

    private void assertClean() {
        assertFalse(study.editor().isDirty());
    }

    private static boolean isShown() {
        return Boolean.TRUE.equals(page().getWorkbenchWindow().getService(ICommandService.class).getCommand(TOGGLE)
                .getState("org.eclipse.ui.commands.toggleState").getValue());
    }

    private static void toggle() throws Exception {
        execute(TOGGLE);
    }
}
