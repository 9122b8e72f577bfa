package org.debatemapper.formats.aif;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of AIFdb hold HTML entities and line breaks in places. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|quot|amp|lt|gt|apos|nbsp);|<br ?/?>");
    private static final Map<String, String> NAMED = Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'",
            "nbsp", " ");

    private Entities() {
    }

    static String decode(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 ? text
                : ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(MatchResult match) {
        String name = match.group(1);
        if (name == null) {
            return "\n";
        }
        if (name.charAt(0) != '#') {
            return NAMED.get(name);
        }
        int code = name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean usable = Character.isValidCodePoint(code) && code >= ' ' && (code < 0xd800 || code > 0xdfff);
        return usable ? Character.toString(code) : match.group();
    }
}
