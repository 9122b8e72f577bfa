package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Claim;
import org.debatemapper.testing.window.Hands;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** While a card's text is edited, keys are about the text; afterwards they are about cards again. */
class InPlaceKeysTest extends WorkbenchTest {
    @Test
    void theClipboardHoldsTextWhileATextIsEdited() throws Exception {
        DebateEditor editor = openExample();
        OpenMap open = OpenMap.of(editor).orElseThrow();
        Claim claim = ViewsTest.anyClaim(open.map());
        int cards = open.map().getNodes().size();
        try (Hands hands = new Hands(Display.getCurrent())) {
            open.viewer().getControl().forceFocus();
            open.select(List.of(claim));
            hands.rest();
            hands.press("F2");
            waitUntil("the text is edited", () -> Display.getCurrent().getFocusControl() instanceof Text);
            Text text = (Text) Display.getCurrent().getFocusControl();
            text.setText("Ab");
            hands.press("Control_L", "a");
            hands.press("Control_L", "c");
            hands.press("End");
            hands.press("Control_L", "v");
            waitUntil("the text is pasted", () -> text.getText().equals("AbAb"));
            hands.press("Return");
            waitUntil("the text is the claim's", () -> "AbAb".equals(claim.getText().get("en")));
            assertEquals(cards, open.map().getNodes().size());
            hands.press("Control_L", "c");
            hands.press("Control_L", "v");
            waitUntil("a card is pasted", () -> open.map().getNodes().size() == cards + 1);
        }
    }
}
