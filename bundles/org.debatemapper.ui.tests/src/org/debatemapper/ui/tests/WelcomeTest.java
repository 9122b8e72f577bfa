package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.ui.internal.welcome.Doors;
import org.debatemapper.ui.internal.welcome.RecentDebates;
import org.debatemapper.ui.internal.welcome.WelcomeEditor;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.junit.jupiter.api.Test;

class WelcomeTest extends WorkbenchTest {
    @Test
    void coversThePage() {
        WelcomeEditor.open(page());
        settle();
        assertTrue(page().getActiveEditor() instanceof WelcomeEditor);
        assertTrue(page().isPageZoomed());
    }

    @Test
    void givesWayToTheExample() {
        WelcomeEditor.open(page());
        new Doors(page()).openExample();
        settle();
        assertTrue(page().getActiveEditor() instanceof DebateEditor);
        assertTrue(!page().isPageZoomed());
        assertNotNull(page().findView("org.debatemapper.ui.debates"));
    }

    @Test
    void remembersWhatWasOpened() throws Exception {
        DebateEditor editor = openExample();
        assertEquals(editor.getSession().getFile(), RecentDebates.get().get(0));
    }

    @Test
    void thereIsAFolderForDebates() {
        assertTrue(DebatesFolder.get().isAccessible());
    }
}
