package org.debatemapper.core.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslatableTextTest {
    private final Debate debate = DebateFactory.eINSTANCE.createDebate();
    private final Claim claim = DebateFactory.eINSTANCE.createClaim();

    @BeforeEach
    void fill() {
        debate.setTitle(LocalTexts.of("en", "The debate"));
        LocalText text = LocalTexts.of("en", "It rains.");
        text.put("ja", "\u96e8\u3060\u3002");
        claim.setTitle(DebateFactory.eINSTANCE.createLocalText());
        claim.setText(text);
        debate.getStatements().add(claim);
    }

    @Test
    void findsAllTextsThatSaySomething() {
        List<TranslatableText> texts = TranslatableText.of(debate);
        assertEquals(List.of(debate, claim), texts.stream().map(TranslatableText::owner).toList());
        assertEquals(List.of(Literals.DEBATE__TITLE, Literals.STATEMENT__TEXT), texts.stream().map(TranslatableText::field).toList());
    }

    @Test
    void knowsWhomATextServes() {
        TranslatableText text = TranslatableText.of(debate).get(1);
        assertTrue(text.isIn("ja"));
        assertTrue(text.isIn("ja-JP"));
        assertFalse(text.isIn("ko"));
    }

    @Test
    void translatesFromAnotherLanguage() {
        TranslatableText text = TranslatableText.of(debate).get(1);
        assertEquals("\u96e8\u3060\u3002", text.original("en", List.of("en", "ja", "ko")));
        assertEquals("It rains.", text.original("ko", List.of("ko", "en", "ja")));
        assertEquals("It rains.", text.translation("en"));
        assertEquals("", text.translation("ko"));
        assertEquals("The debate", TranslatableText.of(debate).get(0).original("en", List.of("en", "ja")));
    }
}
