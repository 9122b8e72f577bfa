package org.debatemapper.core.internal.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.CharsetDetector;

/** The charsets that a text may be in which is not Unicode, the likeliest first. */
final class RankedCharsets {
    /** How many bytes are looked at. */
    static final int SAMPLE = 8_192;
    private static final String WESTERN = "windows-1252";
    private static final String CENTRAL = "windows-1250";
    /** By what the library calls them: it takes a text without quotation marks for the narrower standard. */
    private static final Map<String, String> EUROPEAN = Map.of("ISO-8859-1", WESTERN, WESTERN, WESTERN, "ISO-8859-2", "ISO-8859-2",
            CENTRAL, CENTRAL, "ISO-8859-9", "windows-1254", "windows-1254", "windows-1254");
    /** Quotation marks and the space of French, in windows-1252: they stand beside letters. */
    private static final String QUOTES = "\u0091\u0092\u0093\u0094\u00A0\u00AB\u00BB";
    /** Of 100. */
    private static final int SURE = 40;
    /** How many letters beyond ASCII the library needs. */
    private static final int ENOUGH = 8;

    private record Candidate(Charset charset, double bits) {
    }

    private RankedCharsets() {
    }

    /**
     * @param bytes
     *            an encoded text, perhaps cut off
     * @param first
     *            where to begin: behind ASCII, where characters begin in all charsets
     * @return the charsets that can decode the sample, the likeliest first; empty if none can
     */
    static List<Charset> of(byte[] bytes, int first) {
        int end = Math.min(bytes.length, first + SAMPLE);
        if (isBinary(bytes, end)) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (String name : List.of("windows-31j", "EUC-JP", "x-eucJP-Open")) {
            add(candidates, bytes, first, end, Charset.forName(name), ScriptModel.JAPANESE);
        }
        for (String name : List.of("EUC-KR", "x-windows-949")) {
            add(candidates, bytes, first, end, Charset.forName(name), ScriptModel.KOREAN);
        }
        if (looksEuropean(bytes, first, end)) {
            for (Charset charset : european(bytes, end)) {
                add(candidates, bytes, first, end, charset, ScriptModel.LATIN);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::bits));
        return candidates.stream().map(Candidate::charset).toList();
    }

    private static void add(List<Candidate> candidates, byte[] bytes, int first, int end, Charset charset, ScriptModel model) {
        String text = decode(bytes, first, end, charset);
        if (!text.isEmpty()) {
            candidates.add(new Candidate(charset, model.bits(text)));
        }
    }

    /** @return the text, without what the last bytes begin; empty if it is not in this charset */
    static String decode(byte[] bytes, int start, int end, Charset charset) {
        CharBuffer text = CharBuffer.allocate(end - start + 1);
        boolean broken = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, end - start), text, false).isError();
        return broken ? "" : text.flip().toString();
    }

    /**
     * Charsets of one byte decode anything, broken UTF-8 and pictures too. In texts of European languages, letters beyond ASCII
     * mostly stand between plain ones, and hardly any bytes are such as UTF-8 has.
     */
    private static boolean looksEuropean(byte[] bytes, int first, int end) {
        int beyond = 0;
        int pairs = 0;
        int unicode = 0;
        for (int i = first; i < end; i++) {
            int c = bytes[i] & 0xFF;
            int next = i + 1 < end ? bytes[i + 1] & 0xFF : 0;
            beyond += c >= 0x80 ? 1 : 0;
            pairs += c >= 0x80 && next >= 0x80 && QUOTES.indexOf(c) < 0 && QUOTES.indexOf(next) < 0 ? 1 : 0;
            unicode += sequence(bytes, i, end);
        }
        return pairs * 2 <= beyond && unicode * 2 <= beyond;
    }

    /** The length of the sequence of UTF-8 that begins here; 0 if none does. */
    private static int sequence(byte[] bytes, int start, int end) {
        int lead = bytes[start] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = start + 1; i < start + length; i++) {
            if (i >= end || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isBinary(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which letters the bytes are is asked of a library that knows languages; it is not sure of short texts. Some bytes are
     * letters in Central Europe only.
     */
    private static List<Charset> european(byte[] bytes, int end) {
        Set<Charset> likely = new LinkedHashSet<>();
        if (IntStream.range(0, end).filter(i -> bytes[i] < 0).limit(ENOUGH).count() == ENOUGH) {
            CharsetDetector detector = new CharsetDetector();
            detector.setText(Arrays.copyOf(bytes, end));
            Stream.of(detector.detectAll()).filter(match -> match.getConfidence() >= SURE && EUROPEAN.containsKey(match.getName()))
                    .limit(1).forEach(match -> likely.add(Charset.forName(EUROPEAN.get(match.getName()))));
        }
        likely.add(Charset.forName(WESTERN));
        likely.add(Charset.forName(CENTRAL));
        return List.copyOf(likely);
    }
}
