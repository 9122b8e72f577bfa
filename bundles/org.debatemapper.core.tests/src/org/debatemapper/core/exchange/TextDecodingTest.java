package org.debatemapper.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
    private static final String JAPANESE = "# 同盟の信頼性\n[主張]: 日本は戦略を見直すべきである。\n  + ガイドライン「抑止力」\n";
    private static final String KOREAN = "# 동맹의 신뢰성\n[주장]: 한국은 전략을 다시 생각해야 한다.\n  + 억지력\n";
    private static final String EUROPEAN = "# Bündnis\n[Ansprüche]: « élève » – 5 €\n";

    @ParameterizedTest
    @CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-31j", "Shift_JIS" })
    void readsJapanese(String charset) throws ExchangeException {
        assertEquals(JAPANESE, TextDecoding.decode(JAPANESE.getBytes(Charset.forName(charset)), "x").text());
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "EUC-KR", "x-windows-949" })
    void readsKorean(String charset) throws ExchangeException {
        assertEquals(KOREAN, TextDecoding.decode(KOREAN.getBytes(Charset.forName(charset)), "x").text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
    void takesOffTheByteOrderMark(String charset) throws ExchangeException {
        byte[] bytes = ("\uFEFF" + EUROPEAN).getBytes(Charset.forName(charset));
        TextDecoding.Decoded decoded = TextDecoding.decode(bytes, "x");
        assertEquals(EUROPEAN, decoded.text());
        assertEquals(Charset.forName(charset), decoded.charset());
        assertEquals(EUROPEAN, TextDecoding.lenient(bytes));
        assertEquals(EUROPEAN, TextDecoding.decode(bytes, "x", charset).text());
    }

    @ParameterizedTest
    @CsvSource({"EUC-JP, 安全保障", "EUC-JP, [前提]: 米国は頼れない。", "EUC-JP, 'text,weight\n日本,1\n'", "ISO-2022-JP, 島は誰のものか",
            "windows-31j, 核抑止", "windows-31j, ｶﾅを含む文", "windows-31j, AIと憲法①", "EUC-KR, 안보", "EUC-KR, 독도는 우리 땅이다", "EUC-KR, 韓國은 반대한다",
            "x-windows-949, 똠방각하", "ISO-2022-KR, 독도는 한국 땅이다", "windows-1252, Bürger", "windows-1252, 'text,weight\nfür große Maßnahmen,1\n'",
            "windows-1252, n’y a pas", "windows-1252, «\u00A0Été\u00A0»", "windows-1252, it ê", "windows-1252, “Curly” – and £5",
            "windows-1250, Příliš žluťoučký kůň úpěl ďábelské ódy a všichni přátelé to slyšeli"})
    void tellsCharsetsOfShortTextsApart(String charset, String text) throws ExchangeException {
        String words = text.replace("\\n", "\n");
        TextDecoding.Decoded decoded = TextDecoding.decode(words.getBytes(Charset.forName(charset)), "x");
        assertEquals(words, decoded.text(), () -> String.valueOf(decoded.charset()));
    }

    /** One byte may hold any letter: UTF-8 in which something is broken must not come in as a row of odd letters. */
    @ParameterizedTest
    @ValueSource(strings = {"Die Bürger müssen über große Maßnahmen abstimmen", "日本は憲法を改正すべきか", "독도는 우리 땅이다"})
    void brokenUnicodeIsNoEuropeanText(String text) {
        byte[] bytes = (text + "?\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThrows(ExchangeException.class, () -> TextDecoding.decode(bytes, "x"));
    }

    @Test
    void picturesAreNoEuropeanText() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', (byte) 0xE9, 'a', 5};
        assertThrows(ExchangeException.class, () -> TextDecoding.decode(bytes, "x"));
    }

    @Test
    void readsAnEmptyText() throws ExchangeException {
        assertEquals("", TextDecoding.decode(new byte[0], "x").text());
    }

    @Test
    void tellsTheLineOfAMalformedByteInAMarkedText() {
        byte[] bytes = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\n', 'b', '\n', (byte) 0xC3 };
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> TextDecoding.decode(bytes, "x.txt"));
        assertEquals(3, refusal.getLine());
        assertTrue(refusal.getMessage().startsWith("x.txt:3: "), refusal.getMessage());
    }

    @Test
    void refusesWhatIsInNoKnownEncoding() {
        byte[] bytes = { 'a', '\n', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0x80, 'b' };
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> TextDecoding.decode(bytes, "x"));
        assertEquals(2, refusal.getLine());
    }

    @Test
    void refusesALoneSurrogate() {
        byte[] bytes = "\uFEFFab".getBytes(StandardCharsets.UTF_16LE);
        bytes[4] = 0x00;
        bytes[5] = (byte) 0xD8;
        assertThrows(ExchangeException.class, () -> TextDecoding.decode(Arrays.copyOf(bytes, 6), "x"));
    }

    @Test
    void obeysTheOption() throws ExchangeException {
        byte[] bytes = EUROPEAN.getBytes(Charset.forName("windows-1252"));
        Input input = new Input("x", bytes, null, Map.of(Input.CHARSET, "windows-1252"));
        assertEquals(EUROPEAN, input.text());
        assertEquals(Charset.forName("windows-1252"), input.charset());
        assertThrows(ExchangeException.class,
                () -> new Input("x", bytes, null, Map.of(Input.CHARSET, "UTF-8")).text());
        assertThrows(ExchangeException.class,
                () -> new Input("x", bytes, null, Map.of(Input.CHARSET, "no such")).text());
    }

    @Test
    void samplesTheBeginningEvenInTheMiddleOfALetter() {
        byte[] bytes = "あ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        String sample = Input.of("x", bytes).sample().text();
        assertEquals("あ".repeat(Sample.LENGTH / 3), sample);
    }
}
