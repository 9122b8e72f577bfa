package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.window.Hands;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys of the product, pressed on the keyboard of the display. */
class KeysTest extends WorkbenchTest {
    private static final String OURS = "org.debatemapper.ui.keys";

    private Scheme before;
    private DebateEditor editor;
    private MapDiagram diagram;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        before = bindings().getActiveScheme();
        use(bindings().getScheme(OURS));
        editor = openExample();
        diagram = editor.getDiagram();
        hands = new Hands(Display.getCurrent());
        OpenMap open = OpenMap.of(editor).orElseThrow();
        open.select(List.of(ViewsTest.anyClaim(open.map())));
        diagram.getViewer().getControl().forceFocus();
        hands.rest();
    }

    @AfterEach
    void close() throws Exception {
        hands.close();
        use(before);
    }

    @Test
    void anEditIsUndoneAndDoneAgainAndSaved() {
        String first = content(editor);
        hands.press("Tab");
        hands.type("Votes");
        hands.press("Return");
        waitUntil("a reason is there", () -> editor.isDirty() && diagram.getViewer().getControl().isFocusControl());
        String with = content(editor);
        assertNotEquals(first, with);
        hands.press("Control_L", "z");
        waitUntil("it is undone", () -> content(editor).equals(first));
        hands.press("Control_L", "y");
        waitUntil("it is done again", () -> content(editor).equals(with));
        hands.press("Control_L", "s");
        waitUntil("it is saved", () -> !editor.isDirty());
        hands.press("Control_L", "z");
        waitUntil("what is saved is undone", () -> content(editor).equals(first));
        assertTrue(editor.isDirty());
    }

    /** Menus look for the keys of commands, and the log says so of those that there are not. */
    @Test
    void theCommandsThatActionsNameAreThere() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<String> missing = new ArrayList<>();
        editor.getAdapter(ActionRegistry.class).getActions().forEachRemaining(action -> {
            String command = ((IAction) action).getActionDefinitionId();
            if (command != null && !commands.getCommand(command).isDefined()) {
                missing.add(command);
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void branchesCollapseByAChordAndExpand() {
        int all = diagram.getViewer().parts().size();
        hands.press("Control_L", "j");
        hands.press("1");
        waitUntil("only roots are seen", () -> diagram.getViewer().parts().size() < all / 2);
        hands.press("Control_L", "Shift_L", "slash");
        waitUntil("all is seen again", () -> diagram.getViewer().parts().size() == all);
    }

    @Test
    void thePlacesVisitedAreGoneThrough() {
        ArgumentMap first = diagram.getMap();
        ArgumentMap other = editor.getDebate().getMaps().get(1);
        editor.reveal(other);
        hands.rest();
        assertSame(other, diagram.getMap());
        hands.press("Alt_L", "Left");
        waitUntil("the first map is back", () -> diagram.getMap() == first);
        hands.press("Alt_L", "Right");
        waitUntil("the other map is back", () -> diagram.getMap() == other);
    }

    @Test
    void aPlaceIsMarkedAndFoundAgain() {
        Debate debate = editor.getDebate();
        int count = debate.getBookmarks().size();
        hands.press("Control_L", "b");
        waitUntil("there is a bookmark", () -> debate.getBookmarks().size() == count + 1);
        hands.press("Control_L", "z");
        waitUntil("it is gone", () -> debate.getBookmarks().size() == count);
    }

    @Test
    void coloursTellAnotherThingAndTheLegendIsThere() {
        ColorBy kind = diagram.getMap().getColorBy();
        hands.press("Control_L", "k");
        hands.press("4");
        waitUntil("colours tell tags", () -> diagram.getMap().getColorBy() == ColorBy.TAG);
        assertNotSame(kind, diagram.getMap().getColorBy());
        boolean legend = diagram.getMap().getLegend() != null;
        hands.press("Control_L", "k");
        hands.press("l");
        waitUntil("the legend comes or goes", () -> (diagram.getMap().getLegend() != null) != legend);
    }

    @Test
    void theNeighbourhoodIsFocusedWidenedAndLeft() {
        hands.press("F4");
        waitUntil("there is a focus", () -> diagram.getFocus().getDepth() > 0);
        int depth = diagram.getFocus().getDepth();
        hands.press("Control_L", "bracketright");
        waitUntil("it is wider", () -> diagram.getFocus().getDepth() == depth + 1);
        hands.press("Escape");
        waitUntil("it is left", () -> diagram.getFocus().getDepth() == 0);
    }

    @Test
    void theMapIsZoomed() {
        double zoom = diagram.getZoomManager().getZoom();
        hands.press("Control_L", "equal");
        waitUntil("it is larger", () -> diagram.getZoomManager().getZoom() > zoom);
        hands.press("Control_L", "1");
        waitUntil("it is as large as it is", () -> diagram.getZoomManager().getZoom() == 1);
    }

    @Test
    void noKeyIsLeftToTheSchemeOfThePlatform() {
        List<String> without = Arrays.stream(bindings().getBindings()).filter(KeysTest::isInWindow)
                .filter(binding -> !Arrays.asList(bindings().getActiveBindingsFor(binding.getParameterizedCommand()))
                        .contains(binding.getTriggerSequence()))
                .map(binding -> binding.getTriggerSequence().format()).toList();
        assertEquals(List.of(), without);
    }

    private static boolean isInWindow(Binding binding) {
        return OURS.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null
                && "org.eclipse.ui.contexts.window".equals(binding.getContextId());
    }

    private static IBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    private static void use(Scheme scheme) throws Exception {
        bindings().savePreferences(scheme, bindings().getBindings());
    }
}
