package org.debatemapper.formats.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/** Titles that Argdown can write, one of its own for each statement and each argument. */
final class TitleTable {
    private static final int LONGEST = 200;
    private static final int LONGEST_OPENING = 36;

    private final Map<Element, String> titles = new HashMap<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> arguments = new HashSet<>();

    /**
     * @param sketches
     *            statements that are written as arguments without a structure
     * @param opening
     *            whether a statement without title is called after the first words of its text, for people
     */
    TitleTable(Selection selection, Set<Statement> sketches, boolean opening) {
        int number = 0;
        for (Statement statement : selection.statements()) {
            number++;
            String title = selection.title(statement);
            String words = title.isBlank() && opening ? opening(selection.words(statement)) : title;
            boolean sketch = sketches.contains(statement);
            String clean = sketch ? argument(words) : clean(words, ']', "-");
            titles.put(statement, unique(clean.isEmpty() ? "Statement " + number : clean, sketch ? arguments : statements));
        }
        number = 0;
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument) {
                number++;
                String clean = argument(selection.title(argument));
                titles.put(argument, unique(clean.isEmpty() ? "Argument " + number : clean, arguments));
            }
        }
    }

    String of(Element element) {
        return titles.get(element);
    }

    /** A language without spaces is cut anywhere, and earlier, for its letters are wide. */
    private static String opening(String words) {
        String line = ArgdownText.collapse(words);
        int longest = line.indexOf(' ') < 0 ? LONGEST_OPENING / 2 : LONGEST_OPENING;
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, longest));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "\u2026";
    }

    private static String argument(String title) {
        return clean(title, '>', "+-_!");
    }

    private static String clean(String title, char close, String forbiddenStart) {
        String clean = ArgdownText.collapse(title.replace(String.valueOf(close), ""));
        clean = clean.length() > LONGEST ? clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) : clean;
        boolean bad = clean.isEmpty() || forbiddenStart.indexOf(clean.charAt(0)) >= 0 || clean.startsWith("Untitled");
        return bad ? "" : clean.strip();
    }

    private static String unique(String title, Set<String> used) {
        String candidate = title;
        for (int i = 2; !used.add(candidate); i++) {
            candidate = title + " (" + i + ")";
        }
        return candidate;
    }
}
