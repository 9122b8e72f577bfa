package org.debatemapper.core.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Scheme;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class SchemeCatalogueTest {
    private final SchemeCatalogue catalogue = SchemeCatalogue.shipped();

    @Test
    void hasTheSchemesThatPeopleUseMost() {
        List<String> keys = catalogue.schemes().stream().map(Scheme::getKey).toList();
        assertTrue(keys.size() >= 20, keys.toString());
        assertEquals(keys.size(), new HashSet<>(keys).size());
        for (String key : List.of("expert-opinion", "positive-consequences", "negative-consequences", "analogy",
                "cause-to-effect", "sign", "example", "practical-reasoning", "position-to-know", "precedent",
                "slippery-slope", "witness-testimony", "ignorance")) {
            assertTrue(keys.contains(key), key);
        }
    }

    @Test
    void isWholeInThreeLanguages() {
        for (Scheme scheme : catalogue.schemes()) {
            assertFalse(scheme.getRoles().isEmpty(), scheme.getKey());
            assertTrue(scheme.getQuestions().size() >= 2, scheme.getKey());
            assertNotNull(scheme.getConclusion(), scheme.getKey());
            assertTrue(scheme.getOrigin().contains("Walton"), scheme.getKey());
            scheme.eAllContents().forEachRemaining(SchemeCatalogueTest::assertTranslated);
        }
    }

    @Test
    void givesADebateItsOwnCopyOnce() {
        Debate debate = new DebateBuilder().debate();
        Scheme copy = catalogue.copyInto(debate, "analogy");
        assertSame(copy, catalogue.copyInto(debate, "analogy"));
        assertEquals(List.of(copy), debate.getSchemes());
        assertSame(debate, copy.eContainer());
        assertTrue(catalogue.find("analogy").isPresent());
    }

    @Test
    void givesCopiesIdsOfTheirOwn() {
        Set<String> ids = new HashSet<>();
        int objects = 0;
        for (Scheme scheme : List.of(catalogue.find("sign").orElseThrow(), catalogue.copyOf("sign"),
                catalogue.copyOf("sign"))) {
            List<Identified> parts = new ArrayList<>(List.of(scheme));
            parts.addAll(scheme.getRoles());
            parts.addAll(scheme.getQuestions());
            objects += parts.size();
            parts.forEach(part -> ids.add(part.getId()));
        }
        assertEquals(objects, ids.size());
    }

    @Test
    void refusesAnUnknownKey() {
        assertThrows(IllegalArgumentException.class, () -> catalogue.copyOf("astrology"));
    }

    private static void assertTranslated(EObject object) {
        if (object instanceof LocalText text) {
            for (String language : List.of("en", "ja", "ko")) {
                assertFalse(text.get(language) == null || text.get(language).isBlank(), language + " " + text.get("en"));
            }
            assertFalse(text.get("ja").equals(text.get("ko")), text.get("en"));
        }
    }
}
