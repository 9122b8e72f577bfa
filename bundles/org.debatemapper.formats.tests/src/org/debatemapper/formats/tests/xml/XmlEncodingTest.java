package org.debatemapper.formats.tests.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.outline.XmlOutlineReader;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEncodingTest {
    private static String read(String declared, String words, String charset, Map<String, String> options) throws ExchangeException {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<opml><body><outline text=\"" + words + "\"/></body></opml>";
        Input input = new Input("a.opml", text.getBytes(Charset.forName(charset)), null, options);
        return new XmlOutlineReader().read(input, new LossLedger(), new NullProgressMonitor()).getStatements().get(0).getText().get("en");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, Fran\u00e7ais d\u00e9j\u00e0 vu, ISO-8859-1", "windows-1252, M\u00fcller \u201eja\u201c, windows-1252",
            "EUC-JP, \u539f\u5b50\u529b\u767a\u96fb, EUC-JP", "EUC-KR, \ud1a0\ub860, EUC-KR", "ISO-8859-1, Fran\u00e7ais, UTF-8",
            "UTF-8, \u539f\u5b50\u529b, UTF-16", "utf-16, \u539f\u5b50\u529b, UTF-8"})
    void aTextIsReadInTheEncodingThatItDeclaresUnlessItIsUnicode(String declared, String words, String charset) throws ExchangeException {
        assertEquals(words, read(declared, words, charset, Map.of()));
    }

    @Test
    void anEncodingThatIsAskedForWins() throws ExchangeException {
        assertEquals("\u0416", read("ISO-8859-1", "\u0416", "windows-1251", Map.of(Input.CHARSET, "windows-1251")));
    }

    @Test
    void anUnknownEncodingIsRefused() {
        assertThrows(ExchangeException.class, () -> read("no-such-charset", "d\u00e9j\u00e0", "ISO-8859-1", Map.of()));
    }
}
