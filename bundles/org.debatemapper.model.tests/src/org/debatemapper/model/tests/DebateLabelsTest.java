package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.debatemapper.model.Claim;
import org.debatemapper.model.edit.DebateLabels;
import org.debatemapper.model.provider.DebateEditPlugin;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;

class DebateLabelsTest {
    private final DebateLabels labels = new DebateLabels();

    @Test
    void namesWhatHasANameAndSaysWhatTheRestIs() {
        DebateBuilder builder = new DebateBuilder();
        Claim claim = builder.claim("a");
        claim.getText().put("ko", "k");
        assertEquals("a", label(labels, claim));
        assertEquals("k", label(new DebateLabels("ko"), claim));
        builder.map("", claim);
        assertEquals(DebateEditPlugin.INSTANCE.getString("_UI_ArgumentMap_type"),
                label(labels, builder.debate().getMaps().get(0)));
    }

    @Test
    void namesEveryFeatureOfEveryClass() {
        new RandomDebates(1).debate(30).eAllContents().forEachRemaining(object -> {
            if (labels.adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source) {
                source.getPropertyDescriptors(object).forEach(descriptor -> {
                    assertFalse(descriptor.getDisplayName(object).startsWith("_UI_"));
                    assertFalse(descriptor.getDescription(object).startsWith("_UI_"));
                });
            }
        });
    }

    @Test
    void keepsTheOtherProviders() {
        assertNotNull(labels.adapt(new DebateBuilder().claim("a"), IItemPropertySource.class));
    }

    @Test
    void drawsTheKindsThatPeopleSee() {
        for (String name : List.of("Debate", "ArgumentMap", "Issue", "Claim", "Evidence", "Argument", "Attack", "Answer",
                "Rephrase", "Preference", "Actor", "Source", "Citation", "Tag", "Group", "Scheme", "Comment",
                "Expectation", "Move", "Scenario", "NoteView", "Place", "Story", "StoryStep")) {
            assertNotNull(DebateLabels.class.getResource("/icons/" + name + ".svg"), name);
        }
    }

    private static String label(DebateLabels labels, Object object) {
        return ((IItemLabelProvider) labels.adapt(object, IItemLabelProvider.class)).getText(object);
    }
}
