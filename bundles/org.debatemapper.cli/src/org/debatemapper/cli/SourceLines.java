package org.debatemapper.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.model.Identified;

/** Where the objects of a debate are in its file. */
final class SourceLines {
    private static final Pattern ID_OR_LINE_END = Pattern.compile("\\bid=\"([^\"]*)\"|\n");

    private final Map<String, Integer> lineOfId = new HashMap<>();

    private SourceLines() {
    }

    /** Looks through a file; in other formats than the program's own nothing is found. */
    static SourceLines of(byte[] bytes) {
        SourceLines lines = new SourceLines();
        int line = 1;
        Matcher matcher = ID_OR_LINE_END.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                line++;
            } else {
                lines.lineOfId.putIfAbsent(matcher.group(1), line);
            }
        }
        return lines;
    }

    /** The line, counted from 1, or 0 if it is not known. */
    int of(Identified object) {
        return lineOfId.getOrDefault(object.getId(), 0);
    }
}
