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
