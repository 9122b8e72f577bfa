package org.debatemapper.render.text;

import java.util.List;

import org.debatemapper.fonts.Face;

/**
 * Which face draws a code point. Scripts decide; punctuation that Latin and Chinese writing share, such as the ellipsis,
 * follows the language of the text.
 */
final class FaceChoice {
    /** What stands for a character that no face has. */
    static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int FIRST_SHARED_PUNCTUATION = 0x2010;
    private static final int HANGUL_JAMO = 0x1100;
    private static final int HANGUL_JAMO_END = 0x11FF;

    private final List<Face> western;
    private final List<Face> eastern;
    private final boolean japanese;

    FaceChoice(String language, boolean bold) {
        japanese = language != null && (language.equals("ja") || language.startsWith("ja-"));
        boolean korean = language != null && (language.equals("ko") || language.startsWith("ko-"));
        Face sans = Face.SANS.withBold(bold);
        Face jp = Face.JAPANESE.withBold(bold);
        Face kr = Face.KOREAN.withBold(bold);
        western = List.of(sans, jp, kr);
        eastern = korean ? List.of(kr, jp, sans) : List.of(jp, kr, sans);
    }

    /** The face that has a glyph for it, or null if none has. */
    Face of(int codePoint) {
        for (Face face : easternFirst(codePoint) ? eastern : western) {
            if (GlyphWidths.of(face).has(codePoint)) {
                return face;
            }
        }
        return null;
    }

    Face ofReplacement() {
        return western.get(0);
    }

    private boolean easternFirst(int codePoint) {
        return codePoint >= FIRST_EAST_ASIAN || codePoint >= HANGUL_JAMO && codePoint <= HANGUL_JAMO_END
                || japanese && codePoint >= FIRST_SHARED_PUNCTUATION;
    }
}
