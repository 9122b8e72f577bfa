package org.debatemapper.formats.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in the cells of Office Open XML: characters that XML cannot hold or would change stand there as
 * {@code _xHHHH_} (ECMA-376, ST_Xstring), and so does an underscore that would look like the start of one.
 */
final class SpreadsheetText {
    private static final Pattern ESCAPE = Pattern.compile("_x(\\p{XDigit}{4})_");
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private SpreadsheetText() {
    }

    static String escaped(String text) {
        String safe = ESCAPE_LIKE.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder(safe.length());
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < safe.length() && Character.isLowSurrogate(safe.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(safe.charAt(++i));
            } else if (c < 0x20 && c != '\t' && c != '\n' || Character.isSurrogate(c) || c > 0xfffd) {
                escaped.append(String.format("_x%04X_", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
