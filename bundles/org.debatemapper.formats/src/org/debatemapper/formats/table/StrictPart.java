package org.debatemapper.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of workbooks in the strict form of Office Open XML (ISO/IEC 29500, part 1), made like the transitional ones that the library
 * knows: names of vocabularies, and cells that hold dates as texts. Only attributes are touched, and the values of such cells.
 */
final class StrictPart {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern VOCABULARY = Pattern.compile("((?:xmlns(?::[\\w.-]++)?|Type)\\s*+=\\s*+[\"'])" + Pattern.quote(STRICT) + "(\\w++)/");
    private static final Pattern DATE_CELL = Pattern.compile("(<(?:\\w++:)?c\\s[^<>]*?\\bt\\s*+=\\s*+[\"'])d([\"'][^<>]*+>\\s*+"
            + "(?:<(?:\\w++:)?f\\b[^<>]*+>(?:[^<]*+</[^<>]*+>)?+\\s*+)?+<(?:\\w++:)?v>)([^<]*+)");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T00:00(?::00(?:\\.0*+)?)?");
    private static final Pattern WHOLE_MINUTE = Pattern.compile("((?:\\d{4}-\\d\\d-\\d\\dT)?\\d\\d:\\d\\d):00(?:\\.0*+)?");

    private StrictPart() {
    }

    /**
     * @param part
     *            a part of a workbook, in an encoding that holds ASCII
     * @return the same in the transitional form; the part itself if it is in that form
     */
    static byte[] transitional(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        boolean strict = text.contains(STRICT);
        boolean dates = text.contains("t=\"d\"") || text.contains("t='d'");
        if (!strict && !dates) {
            return part;
        }
        String named = strict ? VOCABULARY.matcher(text).replaceAll("$1http://schemas.openxmlformats.org/$2/2006/") : text;
        String typed = dates ? DATE_CELL.matcher(named).replaceAll(cell -> Matcher.quoteReplacement(cell.group(1) + "str" + cell.group(2) + date(cell.group(3))))
                : named;
        return typed.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A date as other cells have it: no time if that is midnight, no seconds if there are none. */
    private static String date(String value) {
        String plain = value.strip();
        Matcher midnight = MIDNIGHT.matcher(plain);
        Matcher minute = WHOLE_MINUTE.matcher(plain);
        return midnight.matches() ? midnight.group(1) : minute.matches() ? minute.group(1) : plain;
    }
}
