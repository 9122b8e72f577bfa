package org.debatemapper.formats.argdown;

import java.util.regex.Pattern;

import org.debatemapper.formats.structure.Json;

/**
 * How texts, tags and data are written so that the reference implementation 1.7.5 reads them back unchanged. The rules
 * were tried with it on many thousand random texts.
 */
final class ArgdownText {
    private static final Pattern PLAIN_TAG = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff\\u2028\\u2029\\u0085]+");
    private static final String ESCAPED = "\\@#*_[]<>{}/";

    private ArgdownText() {
    }

    /** Makes one line of a text: what Argdown can say of its white space. */
    static String collapse(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static String escape(String text) {
        String line = collapse(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean mark = ESCAPED.indexOf(c) >= 0 || c == '=' && line.startsWith("===", i) || startsShortcode(line, i)
                    || i == 0 && isLineMark(line);
            escaped.append(mark ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    private static boolean startsShortcode(String line, int at) {
        char mark = line.charAt(at);
        if (mark != '.' && mark != ':') {
            return false;
        }
        for (int i = at + 1; i < line.length() && line.charAt(i) != ' '; i++) {
            if (i > at + 1 && line.charAt(i) == mark) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text would be taken as a relation or number if it stood at the start of a line. */
    private static boolean isLineMark(String line) {
        return !line.isEmpty() && "+-(".indexOf(line.charAt(0)) >= 0;
    }

    static String tag(String name) {
        String clean = name.replaceAll("[)\r\n]", "");
        return PLAIN_TAG.matcher(clean).matches() ? "#" + clean : "#(" + clean + ")";
    }

    static boolean canBeTag(String name) {
        return name != null && !name.isEmpty() && name.indexOf(')') < 0 && name.equals(collapse(name));
    }

    static String data(Object value) {
        String json = Json.compact(value);
        StringBuilder safe = new StringBuilder(json.length() + 16);
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean escape = inString && c == '\\';
            inString = c == '"' ? !inString : inString;
            boolean special = inString && isSpecial(c);
            if (escape) {
                safe.append(c).append(json.charAt(++i));
            } else {
                safe.append(special ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return safe.toString();
    }

    private static boolean isSpecial(char c) {
        return "{}>]=[</*#".indexOf(c) >= 0 || c >= '\u007f' && c < '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\ufeff';
    }
}
