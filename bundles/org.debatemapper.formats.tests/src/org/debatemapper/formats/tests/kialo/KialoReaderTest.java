package org.debatemapper.formats.tests.kialo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.kialo.KialoReader;
import org.debatemapper.formats.kialo.KialoWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Issue;
import org.junit.jupiter.api.Test;

class KialoReaderTest {
    private static final String FIRST = """
            Discussion Title: Zoos?

            1. Zoos should be closed.
            1.1. Pro: Animals [suffer](http://example.org/a_(b)) there \\(much\\).
            1.1.1. Con: Vets look after them.
            1.2. Con: Zoos teach
            people a lot.
            1.2.1. Pro: -> See 1.1.1.
            """;

    private static Debate read(String text, LossLedger ledger) throws ExchangeException {
        return RoundTrip.read(new KialoReader(), "a.txt", text, ledger);
    }

    @Test
    void firstGeneration() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = read(FIRST, ledger);
        assertTrue(ledger.isEmpty());
        assertEquals("Zoos?", debate.getTitle().get("en"));
        assertEquals(4, debate.getStatements().size());
        assertEquals("Animals suffer there (much).", debate.getStatements().get(1).getText().get("en"));
        assertEquals("http://example.org/a_(b)", debate.getSources().get(0).getUrl());
        assertEquals("Zoos teach\npeople a lot.", debate.getStatements().get(3).getText().get("en"));
        assertEquals(4, debate.getRelations().size());
        assertInstanceOf(Argument.class, debate.getRelations().get(0));
        assertSame(debate.getStatements().get(1), assertInstanceOf(Attack.class, debate.getRelations().get(1)).getTarget());
        Argument linked = assertInstanceOf(Argument.class, debate.getRelations().get(3));
        assertSame(debate.getStatements().get(2), linked.getPremises().get(0));
        assertEquals(4, debate.getMaps().get(0).getNodes().size());
    }

    @Test
    void secondGenerationWithSources() throws ExchangeException {
        Debate debate = read("""
                Discussion Name:
                Zoos

                1. Question:
                What to do?

                  1.1. Thesis:
                  Close them [1].

                    1.1.1. Con:
                    No [2].

                Sources:
                [1] http://example.org/1
                "First line

                last line"
                [2] http://example.org/2
                """, new LossLedger());
        assertInstanceOf(Issue.class, debate.getStatements().get(0));
        assertInstanceOf(Answer.class, debate.getRelations().get(0));
        assertEquals("Close them.", debate.getStatements().get(1).getText().get("en"));
        assertEquals("First line\n\nlast line", debate.getStatements().get(1).getCitations().get(0).getQuote());
        assertEquals("http://example.org/2", debate.getStatements().get(2).getCitations().get(0).getSource().getUrl());
    }

    @Test
    void writtenTreeReadsAsTheSameDebate() throws Exception {
        Debate debate = read(FIRST.replace("teach\n", "teach "), new LossLedger());
        LossLedger ledger = new LossLedger();
        String text = RoundTrip.write(new KialoWriter(), debate, ledger);
        assertEquals(List.of(), ledger.losses());
        assertEquals(text, RoundTrip.write(new KialoWriter(), read(text, ledger), ledger));
        assertEquals(RoundTrip.json(debate), RoundTrip.json(read(text, ledger)));
    }

    @Test
    void sameNumberTwiceIsRefusedWithItsLine() {
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> read("Discussion Title: x\n\n1. A\n1.1. Pro: B\n1.1. Con: C\n", new LossLedger()));
        assertEquals(5, e.getLine());
    }

    @Test
    void danglingLinkIsInTheLedger() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        read("Discussion Title: x\n\n1. A\n1.1. Pro: -> See 1.9.\n", ledger);
        assertEquals(4, ledger.losses().get(0).line());
    }

    @Test
    void escapesInLinksImagesAndWordsOfOtherLanguages() throws ExchangeException {
        Debate debate = read("""
                Discussion Title: Zoos?

                1. Close [them](https://e.org/a\\)b).
                1.1. Dagegen: No ![img](http://e.org/y.png)
                1.2. A favor: Yes
                """, new LossLedger());
        assertEquals("https://e.org/a)b", debate.getSources().get(0).getUrl());
        assertEquals(List.of("Close them.", "No img", "Yes"), debate.getStatements().stream().map(s -> s.getText().get("en")).toList());
        assertInstanceOf(Attack.class, debate.getRelations().get(0));
        assertInstanceOf(Argument.class, debate.getRelations().get(1));
    }

    /** The words of a later link may stand in the address of an earlier one, or several times in the text. */
    @Test
    void linksStayUnderTheirWords() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = read("""
                Discussion Title: News

                1. A [critical](http://example.org/white-house-here) look at [white](http://example.org/w) birds from [here](http://example.org/h) to [here](http://example.org/i).
                """, ledger);
        assertEquals(RoundTrip.json(debate), RoundTrip.json(read(RoundTrip.write(new KialoWriter(), debate, ledger), ledger)));
    }

    @Test
    void aStanceMayHaveABlankBeforeItsColon() throws ExchangeException {
        Debate debate = read("Discussion Title: T\n\n1. A\n1.1. Con : B\n", new LossLedger());
        assertInstanceOf(Attack.class, debate.getRelations().get(0));
        assertEquals("B", debate.getStatements().get(1).getText().get("en"));
    }
}
