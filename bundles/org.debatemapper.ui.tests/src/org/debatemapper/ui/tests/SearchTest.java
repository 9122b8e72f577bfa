package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Statement;
import org.debatemapper.testing.window.Hands;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class SearchTest extends WorkbenchTest {
    private static final String FIND = "org.debatemapper.views.find";

    @Test
    void hitsAreSteppedThroughOnTheMap() throws Exception {
        DebateEditor editor = openExample();
        find(Map.of());
        Text field = within(hits().getParent().getParent(), Text.class).get(0);
        field.setText("安全保障");
        waitUntil("there are hits", () -> hits().getItemCount() > 1);

        EObject first = step(editor, "1");
        EObject second = step(editor, "1");
        assertNotEquals(first, second);
        assertEquals(first, step(editor, "-1"));
        Statement found = (Statement) first;
        assertTrue((found.getTitle().get("ja") + found.getText().get("ja")).contains("安全保障"), found::toString);
    }

    @Test
    void hitsFollowEdits() throws Exception {
        DebateEditor editor = openExample();
        OpenMap open = OpenMap.of(editor).orElseThrow();
        Claim claim = ViewsTest.anyClaim(open.map());
        find(Map.of());
        Text field = within(hits().getParent().getParent(), Text.class).get(0);
        field.setText("zebra");
        settle();
        Edits.run(claim, "edit", debate -> claim.setNote("A ZÈBRA"));
        waitUntil("the new text is found", () -> hits().getItemCount() == 1);
        open.session().getCommandStack().undo();
        waitUntil("it is gone", () -> hits().getItemCount() == 0);
    }

    @Test
    void everyFieldIsFoundInEveryLanguageAndSteppedThrough() throws Exception {
        StudyDebate study = StudyDebate.open();
        Features features = new Features(study.editor().getSession());
        for (Command edit : List.of(features.setText(study.thesis(), Literals.STATEMENT__TEXT, "ja", "\u8cbf\u6613 zebra"),
                features.setText(study.objection(), Literals.STATEMENT__TITLE, "en", "Zebra 2"),
                features.set(study.study(), Literals.ELEMENT__NOTE, "a z\u00e9bra"),
                features.set(study.paper(), Literals.SOURCE__TITLE, "On ZEBRAS"),
                features.setText(study.kim(), Literals.ACTOR__NAME, "en", "Kim Zebra"),
                features.setText(study.editor().getMap(), Literals.ARGUMENT_MAP__TITLE, "en", "zebra map"))) {
            study.editor().getSession().getCommandStack().execute(edit);
        }
        page().activate(study.editor());
        find(Map.of());
        try (Hands hands = new Hands(Display.getCurrent())) {
            waitUntil("the keyboard is in the field", () -> Display.getCurrent().getFocusControl() instanceof Text);
            hands.press("Control_L", "a");
            hands.type("zebra");
            waitUntil("all fields are found", () -> hits().getItemCount() == 6);
            Set<EObject> seen = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                find(Map.of(FIND + ".step", "1"));
                seen.add(ModelObjects.in(page().findView("org.debatemapper.views.search").getSite().getSelectionProvider()
                        .getSelection()).get(0));
            }
            assertEquals(Set.of(study.thesis(), study.objection(), study.study(), study.paper(), study.kim(),
                    study.editor().getMap()), seen);
            int last = hits().getSelectionIndex();
            find(Map.of(FIND + ".step", "-1"));
            assertEquals(Math.floorMod(last - 1, 6), hits().getSelectionIndex());
        }
    }

    /** Steps until a hit is on a map. */
    private static EObject step(DebateEditor editor, String steps) throws Exception {
        for (int i = 0; i < hits().getItemCount(); i++) {
            find(Map.of(FIND + ".step", steps));
            settle();
            List<EObject> found = ModelObjects
                    .in((IStructuredSelection) page().findView("org.debatemapper.views.search").getSite()
                            .getSelectionProvider().getSelection());
            if (found.get(0) instanceof Statement) {
                assertEquals(found, ModelObjects.in(editor.getDiagram().getViewer().getSelection()));
                return found.get(0);
            }
        }
        throw new AssertionError("No statement was found");
    }

    private static void find(Map<String, String> parameters) throws Exception {
        var commands = page().getWorkbenchWindow().getService(ICommandService.class);
        var handlers = page().getWorkbenchWindow().getService(IHandlerService.class);
        handlers.executeCommand(ParameterizedCommand
                .generateCommand(commands.getCommand(FIND), parameters), null);
        settle();
    }

    private static Table hits() {
        return ((TableViewer) page().findView("org.debatemapper.views.search").getSite().getSelectionProvider())
                .getTable();
    }
}
