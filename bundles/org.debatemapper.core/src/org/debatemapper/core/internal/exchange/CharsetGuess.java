package org.debatemapper.core.internal.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which charsets a text may be in, the likeliest first. */
public final class CharsetGuess {
    /** How many times more zero bytes one half of the byte pairs has than the other in UTF-16. */
    private static final int ONE_SIDED = 4;
    private static final byte ESCAPE = 0x1B;

    private CharsetGuess() {
    }

    /**
     * A byte order mark.
     *
     * @param charset
     *            what it says
     * @param length
     *            in bytes
     */
    public record Mark(Charset charset, int length) {
        /** @return what the names of the charsets that may carry this mark begin with */
        public String family() {
            return charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16";
        }
    }

    /**
     * @param bytes
     *            an encoded text
     * @return its byte order mark, or null if it has none
     */
    public static Mark mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Mark(StandardCharsets.UTF_16LE, 2);
        }
        return null;
    }

    /**
     * @param bytes
     *            an encoded text without mark
     * @return what it may be decoded with
     */
    public static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        addUtf16(bytes, candidates);
        addEscaped(bytes, candidates);
        candidates.add(StandardCharsets.UTF_8);
        int first = firstBeyondAscii(bytes);
        if (first < bytes.length && !isUtf8(bytes, first)) {
            candidates.addAll(RankedCharsets.of(bytes, Math.max(0, first - 1)));
        }
        return candidates;
    }

    private static int firstBeyondAscii(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Of a text that may be cut off: one whose only letter beyond ASCII is not whole says nothing. */
    private static boolean isUtf8(byte[] bytes, int first) {
        int end = Math.min(bytes.length, first + RankedCharsets.SAMPLE);
        return RankedCharsets.decode(bytes, first, end, StandardCharsets.UTF_8).chars().anyMatch(c -> c >= 0x80);
    }

    /** All bytes are ASCII there, and only the escapes tell that they are not. */
    private static void addEscaped(byte[] bytes, List<Charset> candidates) {
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
                if (bytes[i + 2] == 'B' || bytes[i + 2] == '@') {
                    candidates.add(Charset.forName("ISO-2022-JP"));
                } else if (bytes[i + 2] == ')' && bytes[i + 3] == 'C') {
                    candidates.add(Charset.forName("ISO-2022-KR"));
                }
                return;
            }
        }
    }

    private static void addUtf16(byte[] bytes, List<Charset> candidates) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[1] > ONE_SIDED * zeros[0]) {
            candidates.add(StandardCharsets.UTF_16LE);
        } else if (zeros[0] > ONE_SIDED * zeros[1]) {
            candidates.add(StandardCharsets.UTF_16BE);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
