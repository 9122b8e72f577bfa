package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.drop.IncomingText;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** Texts from other programs; the base class checks that undo leaves nothing of them. */
class IncomingTextTest extends MouseTest {
    @Test
    void eachParagraphIsACardOfEvidence() {
        List<View> made = take("First line.\nSecond line of it.\n\n  - Another one.\n\n", null);
        assertEquals(List.of("First line. Second line of it.", "Another one."), texts(made));
        assertEquals(List.of("a", "b", "c"), texts(take("a\r\nb\n3. c", null)));
    }

    @Test
    void cardsComeBelowEachOtherAndOnNoOther() {
        List<View> made = take("One.\nTwo.\nThree.", null);
        for (View view : made) {
            for (NodeView other : fixture.map().getNodes()) {
                assertTrue(view == other || !fixture.part(view).getFigure().getBounds()
                        .intersects(fixture.part(other).getFigure().getBounds()));
            }
        }
    }

    @Test
    void anAddressIsCited() {
        Evidence evidence = (Evidence) element(take("https://www.example.org/reports/sea-lanes.html", null).get(0));
        assertEquals("example.org: sea lanes", evidence.getText().get("en"));
        assertEquals("https://www.example.org/reports/sea-lanes.html", evidence.getCitations().get(0).getSource().getUrl());
        Evidence again = (Evidence) element(
                take("They matter.\n\nhttps://www.example.org/reports/sea-lanes.html", null).get(0));
        assertSame(evidence.getCitations().get(0).getSource(), again.getCitations().get(0).getSource());
    }

    @Test
    void whatIsDroppedOntoACardSupportsIt() {
        Element card = fixture.card("C6").getElement();
        Evidence evidence = (Evidence) element(take("Proof.", card).get(0));
        assertSame(card, evidence.getPremiseIn().get(0).getConclusion());
    }

    @Test
    void aKnownFormatComesAsAMapInOneStep() {
        int before = fixture.map().getNodes().size();
        List<View> made = new IncomingText(fixture.session(), fixture.map(), known()).take("Known", 900, 700, null);
        assertEquals(2, made.size());
        assertEquals(before + 2, fixture.map().getNodes().size());
        assertEquals(900, made.stream().mapToInt(View::getX).min().orElseThrow());
        fixture.session().getCommandStack().undo();
        assertEquals(before, fixture.map().getNodes().size());
    }

    @Test
    void aCopiedTextIsPastedAsACard() {
        DiagramActions actions = new DiagramActions(fixture.diagram());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        int before = fixture.map().getNodes().size();
        try {
            clipboard.setContents(new Object[] { "From elsewhere." }, new Transfer[] { TextTransfer.getInstance() });
            actions.getRegistry().getAction(ActionFactory.PASTE.getId()).run();
            fixture.settle();
        } finally {
            clipboard.dispose();
            actions.dispose();
        }
        assertEquals(before + 1, fixture.map().getNodes().size());
    }

    @Test
    void cardsAreCopiedAndPasted() {
        DiagramActions actions = new DiagramActions(fixture.diagram());
        int before = fixture.map().getNodes().size();
        fixture.diagram().getViewer().select(fixture.part(fixture.card("C6")));
        actions.getRegistry().getAction(ActionFactory.COPY.getId()).run();
        actions.getRegistry().getAction(ActionFactory.PASTE.getId()).run();
        fixture.settle();
        actions.dispose();
        assertEquals(before + 1, fixture.map().getNodes().size());
    }

    private static Formats known() {
        DebateReader reader = new DebateReader() {
            @Override
            public int confidence(Sample sample) {
                return sample.text().equals("Known") ? CERTAIN : NEVER;
            }

            @Override
            public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) {
                DebateBuilder builder = new DebateBuilder();
                builder.argument(builder.claim("A thesis."), builder.claim("Its reason."));
                return builder.debate();
            }
        };
        return new Formats(List.of(new ReaderFormat("known", "Known", List.of("known"), List.of(), () -> reader)),
                List.of());
    }

    private List<View> take(String text, Element supported) {
        List<View> made = new IncomingText(fixture.session(), fixture.map(), new Formats(List.of(), List.of())).take(text,
                500, 600, supported);
        fixture.settle();
        return made;
    }

    private static List<String> texts(List<View> views) {
        return views.stream().map(view -> ((Evidence) element(view)).getText().get("en")).toList();
    }

    private static Element element(View view) {
        return ((NodeView) view).getElement();
    }
}
