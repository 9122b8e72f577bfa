package org.debatemapper.formats.tests.carneades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.xml.LkifReader;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements of LKIF say, whether in words or in logic. */
class LkifWordsTest {
    private static Statement first(String statement) throws Exception {
        return RoundTrip.read(new LkifReader(), "a.xml", """
                <lkif><argument-graphs><argument-graph id="g" title="T"><statements><statement id="s1">%s</statement></statements></argument-graph></argument-graphs>
                <theory id="t"><rules><rule id="r"><head><s>Another sentence</s></head></rule></rules></theory></lkif>
                """.formatted(statement), new LossLedger()).getStatements().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<s>It rains.</s> | It rains.",
            "<s pred='flies'><c>Tweety</c></s> | flies(Tweety)",
            "<s pred='rains'/> | rains",
            "<s pred='http://a.example/b#linksTo'>  <c>http://a.example/b#Engine</c> <v>x</v></s> | linksTo(Engine, x)",
            "<s pred='linksTo'><c>http://a.example/b#Engine</c> is linked   to <v>x</v></s> | Engine is linked to x",
            "<not><s pred='flies'><c>Tweety</c></s></not> | not (flies(Tweety))",
            "<not><and><s>A</s><s>B</s></and></not> | not ((A) and (B))",
    })
    void wordsOfStatements(String written, String words) throws Exception {
        assertEquals(words, first(written).getText().get("en"));
    }

    @Test
    void namesAreKeptInFull() throws Exception {
        Statement statement = first("<s pred='http://a.example/b#linksTo'><c>http://a.example/b#Engine</c><c>x</c></s>");
        assertEquals("http://a.example/b#Engine http://a.example/b#linksTo", statement.getProperties().get("lkif.names"));
        assertNull(first("<s>It rains.</s>").getProperties().get("lkif.names"));
    }
}
