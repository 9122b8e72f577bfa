package org.debatemapper.core.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text in which case, width and the accents of Latin, Greek and Cyrillic letters do not count, and all white space is
 * a blank. Voiced kana and Hangul syllables stay whole: は is not ば, and 하 is not in 한. Knows for each of its
 * characters where it comes from.
 */
final class FoldedText {
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    private final StringBuilder folded;
    /** For each character the index of the first one of the original that it comes from; null if all are the same. */
    private int[] origins;

    private FoldedText(int length) {
        folded = new StringBuilder(length);
    }

    /**
     * Linear in the length of the text.
     *
     * @param text
     *            any text, not null
     * @return the folded text
     */
    static FoldedText of(String text) {
        FoldedText result = new FoldedText(text.length());
        int index = 0;
        while (index < text.length()) {
            char c = text.charAt(index);
            int next = index + 1;
            if (isPlain(c) && (next == text.length() || isPlain(text.charAt(next)))) {
                result.append(Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c), index);
            } else {
                next = endOfCluster(text, index);
                result.append(fold(text.substring(index, next)), index);
            }
            index = next;
        }
        result.close(text.length());
        return result;
    }

    /**
     * @param part
     *            what to find
     * @return where the original text has it, first to last, none overlapping another
     */
    List<TextRange> find(FoldedText part) {
        List<TextRange> found = new ArrayList<>();
        String wanted = part.folded.toString();
        if (wanted.isEmpty()) {
            return found;
        }
        int at = folded.indexOf(wanted);
        while (at >= 0) {
            int end = at + wanted.length();
            found.add(new TextRange(origin(at), originOfEnd(end) - origin(at)));
            at = folded.indexOf(wanted, end);
        }
        return found;
    }

    private int origin(int index) {
        return origins == null ? index : origins[index];
    }

    /** A match that ends within what one original character became covers that character. */
    private int originOfEnd(int end) {
        int index = end;
        while (origins != null && index < folded.length() && origins[index] == origins[index - 1]) {
            index++;
        }
        return origin(index);
    }

    private void append(char c, int origin) {
        if (origins != null) {
            note(origin);
        }
        folded.append(c);
    }

    private void append(String part, int origin) {
        if (origins == null) {
            origins = new int[folded.length() + part.length() + 1];
            Arrays.setAll(origins, i -> i);
        }
        for (int i = 0; i < part.length(); i++) {
            note(origin);
            folded.append(part.charAt(i));
        }
    }

    private void close(int length) {
        if (origins != null) {
            note(length);
        }
    }

    private void note(int origin) {
        if (folded.length() >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 1);
        }
        origins[folded.length()] = origin;
    }

    /** Whether normalisation leaves it as it is, but for its case. */
    private static boolean isPlain(char c) {
        return c < 0x80 || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FE || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3;
    }

    /** A character with the marks, jamo and halfwidth voice marks that belong to it. */
    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && continues(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continues(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK || codePoint == 0xFF9E || codePoint == 0xFF9F
                || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static String fold(String cluster) {
        String compatible = Normalizer.normalize(cluster, Form.NFKD);
        StringBuilder bare = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            char c = compatible.charAt(i);
            if (c < FIRST_ACCENT || c > LAST_ACCENT) {
                bare.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        // Upper case first: that makes ss of ß.
        String folded = bare.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Form.NFC);
    }
}
