package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.ui.internal.workspace.Template;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void aFormSpeaksTheLanguageThatIsAskedForAlone() throws Exception {
        for (Template template : Template.values()) {
            if (template.isForm()) {
                assertSpeaks("ja", written(template, "題", "ja"));
                assertSpeaks("de", written(template, "Titel", "de"));
            }
        }
    }

    @Test
    void theTitleIsThatOfTheDebateAndOfItsMap() throws Exception {
        Debate debate = written(Template.PROS_AND_CONS, "Tax", "en");
        assertEquals("Tax", debate.getTitle().get("en"));
        assertEquals("Tax", debate.getMaps().get(0).getTitle().get("en"));
    }

    @Test
    void theShippedDebateKeepsItsLanguages() throws Exception {
        Debate debate = written(Template.JAPAN_KOREA, "私の写し", "ja");
        assertEquals("ja", debate.getLanguage());
        assertEquals(List.of("en", "ja", "ko"), debate.getLanguages());
        assertEquals("私の写し", debate.getTitle().get("ja"));
        assertNotNull(debate.getTitle().get("en"));
    }

    @Test
    void noTwoDebatesShareAnId() throws Exception {
        for (Template template : Template.values()) {
            Set<String> shipped = ids(template.load().getDebate());
            Set<String> own = ids(written(template, "A", "en"));
            assertEquals(shipped.size(), own.size());
            own.retainAll(shipped);
            assertEquals(Set.of(), own, template.name());
        }
    }

    private Debate written(Template template, String title, String language) throws Exception {
        Path file = folder.resolve(template.name() + language + ".debate");
        template.write(file, title, language);
        return DebateFile.load(file).getDebate();
    }

    private static void assertSpeaks(String language, Debate debate) {
        assertEquals(language, debate.getLanguage());
        assertEquals(List.of(language), debate.getLanguages());
        debate.eAllContents().forEachRemaining(object -> {
            if (object instanceof LocalText text) {
                assertTrue(text.getEntries().size() == 1 && text.get(language) != null, text.toString());
            }
        });
    }

    private static Set<String> ids(Debate debate) {
        Set<String> ids = new HashSet<>();
        ids.add(debate.getId());
        for (EObject object : (Iterable<EObject>) debate::eAllContents) {
            if (object instanceof Identified identified) {
                ids.add(identified.getId());
            }
        }
        return ids;
    }
}
