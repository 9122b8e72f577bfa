package org.debatemapper.formats.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A link of a flow chart, such as {@code -->}, {@code -. text .->} or {@code ==>|text|}.
 *
 * @param attributes
 *            what it says, by the names of Graphviz
 * @param isSeen
 *            whether it is drawn; links of tildes only keep things apart
 */
record MermaidLink(Map<String, String> attributes, boolean isSeen) {
    private static final Pattern NAME = Pattern.compile("\\w++@(?=[xo<]?[-=~.])");
    /** The tail, then one of the lines, each with an end that may be a head. */
    private static final Pattern BARE = Pattern.compile("([xo<])?(?:(--+[-xo>])|(==+[=xo>])|(-?\\.+-[xo>]?)|(~~~+))");
    private static final String WORDS = "\\s*+(?:\"([^\"]*+)\"|([^\\n\"]{1,5000}?))\\s*";
    /** Words between two halves of a line. */
    private static final Pattern WORDED = Pattern.compile("([xo<])?(?:--(?![-xo>])" + WORDS + "(--+[-xo>])|==(?![=xo>])" + WORDS + "(==+[=xo>])|-\\.(?![-.])"
            + WORDS + "(\\.+-[xo>]?))");
    private static final Pattern LABEL = Pattern.compile("[ \\t]*+\\|\\s*+(?:\"([^\"]*+)\"|([^|\\n]*+))\\s*+\\|");
    private static final int TAIL = 1;
    private static final int KINDS = 3;
    private static final int GROUPS_PER_KIND = 3;

    /** Takes a link from a scanner; null if there is none. */
    static MermaidLink take(MermaidScanner scanner) {
        scanner.take(NAME);
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean seen = true;
        if (scanner.take(BARE)) {
            for (int kind = 0; kind < KINDS; kind++) {
                ends(attributes, scanner.group(TAIL), scanner.group(2 + kind), kind);
            }
            seen = scanner.group(2 + KINDS) == null;
        } else if (scanner.take(WORDED)) {
            for (int kind = 0; kind < KINDS; kind++) {
                int first = 2 + kind * GROUPS_PER_KIND;
                label(attributes, scanner.group(first), scanner.group(first + 1));
                ends(attributes, scanner.group(TAIL), scanner.group(first + 2), kind);
            }
        } else {
            return null;
        }
        if (scanner.take(LABEL)) {
            label(attributes, scanner.group(1), scanner.group(2));
        }
        return new MermaidLink(attributes, seen);
    }

    private static void label(Map<String, String> attributes, String quoted, String plain) {
        if (quoted != null || plain != null) {
            attributes.put("label", MermaidText.words((quoted == null ? plain : quoted).strip()));
        }
    }

    private static void ends(Map<String, String> attributes, String tail, String line, int kind) {
        if (line == null) {
            return;
        }
        char head = line.charAt(line.length() - 1);
        boolean pointed = head == '>' || head == 'x' || head == 'o';
        attributes.put("arrowhead", head == 'x' ? "x" : pointed ? "normal" : "none");
        if (tail != null) {
            attributes.put("dir", pointed ? "both" : "back");
        }
        if (kind == 2) {
            attributes.put("style", "dashed");
        }
    }
}
