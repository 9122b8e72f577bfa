package org.debatemapper.core.internal.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which charsets a text may be in, the likeliest first. */
public final class CharsetGuess {
    /** How many times more zero bytes one half of the byte pairs has than the other in UTF-16. */
    private static final int ONE_SIDED = 4;
    /** Shift_JIS and EUC-KR with the characters that Windows added to them. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset KOREAN = Charset.forName("EUC-KR");
    private static final Charset KOREAN_EXTENDED = Charset.forName("x-windows-949");

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
        candidates.add(StandardCharsets.UTF_8);
        if (looksJapanese(bytes)) {
            candidates.addAll(List.of(JAPANESE, KOREAN, KOREAN_EXTENDED));
        } else {
            candidates.addAll(List.of(KOREAN, KOREAN_EXTENDED, JAPANESE));
        }
        return candidates;
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

    /**
     * Counts the pairs that both charsets would read: kana have lead bytes 0x82 and 0x83 in Shift_JIS, which EUC-KR does
     * not use; Hangul have 0xB0 to 0xC8 before 0xA1 to 0xFE in EUC-KR, rare half-width katakana in Shift_JIS.
     */
    private static boolean looksJapanese(byte[] bytes) {
        int kana = 0;
        int hangul = 0;
        int i = 0;
        while (i + 1 < bytes.length) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead >= 0x81 && lead <= 0x83) {
                kana++;
            } else if (lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1) {
                hangul++;
            }
            i += lead < 0x80 ? 1 : 2;
        }
        return kana > hangul;
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
