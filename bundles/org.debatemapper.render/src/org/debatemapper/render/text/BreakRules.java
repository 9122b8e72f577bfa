package org.debatemapper.render.text;

/**
 * Where a line may end: a plain subset of UAX #14 with the prohibition rules (kinsoku) of JIS X 4051 / JLREQ 3.1.7.
 * Korean breaks at spaces only (KLREQ 3.3, the choice for short texts); any text breaks anywhere if nothing else fits.
 */
final class BreakRules {
    private static final String NEVER_FIRST = "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟’”»％‰℃"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ‐–〜゠…‥"
            + ",.:;?!)]}%｡｣､";
    private static final String NEVER_LAST = "（［｛〔〈《「『【〘〖〝‘“«([{｢￥＄£$¥#＃";

    private BreakRules() {
    }

    /** Whether a line may end between the two characters, neither of them a line end. */
    static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        return ideographic(before) || ideographic(after) || afterHyphen(before, after);
    }

    private static boolean afterHyphen(int before, int after) {
        return (before == '-' || before == '/' || before == 0x2013 || before == 0x2014 || before == 0x2010)
                && Character.isLetter(after);
    }

    /** Scripts that are written without spaces. Hangul is not among them. */
    static boolean ideographic(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x312F || codePoint >= 0x3190 && codePoint <= 0xABFF
                || codePoint >= 0xF900 && codePoint <= 0xFAFF || codePoint >= 0xFF00 && codePoint <= 0xFFEF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }
}
