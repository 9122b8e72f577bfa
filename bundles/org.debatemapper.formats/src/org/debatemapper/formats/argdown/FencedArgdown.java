package org.debatemapper.formats.argdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Argdown within Markdown: blocks between fences that name it, as the plug-ins of Argdown for Markdown read them. */
final class FencedArgdown {
    private static final Pattern OPEN = Pattern.compile("(?m)^ {0,3}(`{3,20}|~{3,20})[ \\t]*\\{?\\.?argdown\\b[^`\\r\\n]*$");

    private FencedArgdown() {
    }

    /** @return whether a text holds such a block */
    static boolean isIn(String text) {
        return OPEN.matcher(text).find();
    }

    /**
     * Linear in the length of the text.
     *
     * @param text
     *            a text in Markdown
     * @return the lines of its blocks of Argdown, on the lines where they were; all others are empty
     */
    static String of(String text) {
        StringBuilder argdown = new StringBuilder(text.length());
        String close = null;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            Matcher open = OPEN.matcher(line);
            if (close == null && open.find()) {
                close = open.group(1);
            } else if (close != null && isClosed(line.strip(), close)) {
                close = null;
            } else if (close != null) {
                argdown.append(line);
            }
            argdown.append('\n');
        }
        return argdown.toString();
    }

    private static boolean isClosed(String line, String fence) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }
}
