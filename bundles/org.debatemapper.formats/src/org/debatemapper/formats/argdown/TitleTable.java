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

    private final Map<Element, String> titles = new HashMap<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> arguments = new HashSet<>();

    TitleTable(Selection selection) {
        int number = 0;
        for (Statement statement : selection.statements()) {
            number++;
            String clean = clean(selection.title(statement), ']', "-");
            titles.put(statement, unique(clean.isEmpty() ? "Statement " + number : clean, statements));
        }
        number = 0;
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument) {
                number++;
                String clean = clean(selection.title(argument), '>', "+-_!");
                titles.put(argument, unique(clean.isEmpty() ? "Argument " + number : clean, arguments));
            }
        }
    }

    String of(Element element) {
        return titles.get(element);
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
