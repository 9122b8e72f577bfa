package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Claim;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class EditingTest extends WorkbenchTest {
    @Test
    void titleIsEditedInPropertiesAndUndone() throws Exception {
        DebateEditor editor = openExample();
        OpenMap open = OpenMap.of(editor).orElseThrow();
        Claim claim = ViewsTest.anyClaim(open.map());
        String before = claim.getTitle().get("en");
        byte[] file = DebateFile.toBytes(open.session().getResource());
        page().showView("org.debatemapper.ui.properties");
        page().activate(editor);
        open.select(List.of(claim));
        waitUntil("the title is shown", () -> fieldWith(before) != null);

        Text field = fieldWith(before);
        field.setText("Another title");
        field.notifyListeners(SWT.DefaultSelection, null);

        assertEquals("Another title", claim.getTitle().get("en"));
        assertTrue(editor.isDirty());
        open.session().getCommandStack().undo();
        assertFalse(editor.isDirty());
        assertArrayEquals(file, DebateFile.toBytes(open.session().getResource()));
        waitUntil("the field follows the undo", () -> fieldWith(before) != null);
    }

    private static Text fieldWith(String text) {
        return visible(Text.class).stream().filter(field -> field.getText().equals(text)).findFirst().orElse(null);
    }
}
