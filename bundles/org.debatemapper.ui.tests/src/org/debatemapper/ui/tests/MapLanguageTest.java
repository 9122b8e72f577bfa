package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.junit.jupiter.api.Test;

/** The command that shows a map in the next language of the debate. */
class MapLanguageTest extends WorkbenchTest {
    @Test
    void everyStepShowsAnotherLanguage() throws Exception {
        DebateEditor editor = openExample();
        editor.getMap().setLanguage(null);
        List<String> languages = editor.getDebate().getLanguages();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            shown.add(editor.getMap().languageOrder().get(0));
            execute("org.debatemapper.ui.mapLanguage");
        }
        assertEquals(languages, shown);
        assertEquals(languages.get(0), editor.getMap().languageOrder().get(0));
    }
}
