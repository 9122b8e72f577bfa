package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.Features;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards show a second language as soon as their map has one. */
class SecondLanguageTest {
    @TempDir
    Path folder;

    @Test
    void cardsGrowByTheSecondTextAndShrinkByUndo() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            Features features = new Features(fixture.session());
            NodeView card = fixture.map().getNodes().stream().filter(view -> view.getElement() instanceof Statement)
                    .findFirst().orElseThrow();
            fixture.run(features.setText(card.getElement(), Literals.STATEMENT__TEXT, "ja", "二つの言語で示す。"));
            int one = height(fixture, card);
            fixture.run(features.set(fixture.map(), Literals.ARGUMENT_MAP__SECOND_LANGUAGE, "ja"));
            assertTrue(height(fixture, card) > one);
            fixture.session().getCommandStack().undo();
            fixture.settle();
            assertEquals(one, height(fixture, card));
        }
    }

    private static int height(DiagramFixture fixture, NodeView card) {
        return fixture.part(card).getFigure().getBounds().height;
    }
}
