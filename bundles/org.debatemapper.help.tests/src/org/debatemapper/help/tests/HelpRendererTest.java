package org.debatemapper.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.help.internal.HelpRenderer;
import org.debatemapper.help.internal.HelpText;
import org.debatemapper.help.internal.HelpText.Item;
import org.debatemapper.help.internal.HelpText.Span;
import org.debatemapper.help.internal.HelpText.Style;
import org.junit.jupiter.api.Test;

class HelpRendererTest {
    @Test
    void headingAndEmphasisAreSpansOfTheText() {
        HelpText page = HelpRenderer.render("# Maps\n\nA **bold** word and `code`.");
        assertEquals("Maps\n\nA bold word and code.\n", page.text());
        assertEquals(List.of(new Span(0, 4, Style.HEADING_1, null), new Span(8, 4, Style.STRONG, null),
                new Span(22, 4, Style.CODE, null)), page.spans());
    }

    @Test
    void sectionsAreFoundByWordsOfTheirHeadings() {
        HelpText page = HelpRenderer.render("# Stories\n\n## Sources and stances\n\nStories.\n\n## Stories and more");
        assertEquals(page.text().indexOf("Sources"), page.heading("Stances").orElseThrow());
        assertEquals(page.text().lastIndexOf("Stories"), page.heading("stories").orElseThrow());
        assertTrue(page.heading("Map").isEmpty());
    }

    @Test
    void aLinkNamesItsPage() {
        assertEquals(List.of(new Span(4, 3, Style.LINK, "map")), HelpRenderer.render("See [map](map.md)").spans());
    }

    @Test
    void listItemsAreMarked() {
        HelpText page = HelpRenderer.render("- one\n- two\n\nend");
        assertEquals("one\ntwo\n\nend\n", page.text());
        assertEquals(List.of(new Item(0, "\u2022"), new Item(4, "\u2022")), page.items());
    }

    @Test
    void numberedItemsKeepTheirNumbers() {
        assertEquals(List.of(new Item(0, "3."), new Item(4, "4.")), HelpRenderer.render("3. one\n4. two").items());
    }

    @Test
    void aLineBreakInJapaneseIsNoSpace() {
        assertEquals("地図をひらく\n", HelpRenderer.render("地図を\nひらく").text());
    }
}
