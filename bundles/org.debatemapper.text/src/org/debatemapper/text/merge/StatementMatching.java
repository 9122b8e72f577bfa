package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;

/**
 * Finds which statement of a text is which one of the text before: by title and text, then by text alone (the title was
 * changed), by title alone, and at last by place and letters. Linear in the number of statements.
 */
final class StatementMatching {
    private static final double SIMILAR = 0.34;

    private final List<Statement> before;
    private final List<Statement> now;
    private final Map<Statement, Statement> match = new IdentityHashMap<>();
    private final Map<Statement, Statement> reverse = new IdentityHashMap<>();

    private StatementMatching(List<Statement> before, List<Statement> now) {
        this.before = before;
        this.now = now;
    }

    /**
     * @return the statement of the text before for each statement of the text now that has one. While a title is being
     *         changed in several places, the old one still stands for the same statement.
     */
    static Map<Statement, Statement> of(List<Statement> before, List<Statement> now) {
        StatementMatching matching = new StatementMatching(before, now);
        matching.by(statement -> List.of(bracketed(statement), text(statement)));
        matching.by(statement -> List.of(title(statement), text(statement)));
        matching.by(statement -> text(statement).isEmpty() ? null : text(statement));
        matching.by(statement -> title(statement).isEmpty() ? null : bracketed(statement));
        matching.by(statement -> title(statement).isEmpty() ? null : title(statement));
        matching.byPlace();
        matching.oldTitles();
        return matching.match;
    }

    static String title(Statement statement) {
        return LocalTexts.resolve(statement.getTitle(), List.of());
    }

    /** The title in the brackets of the text: those of an argument that is only sketched, or of a statement. */
    static String bracketed(Statement statement) {
        boolean sketch = statement.getProperties().containsKey(TextChange.SKETCH);
        return (sketch ? '<' : '[') + title(statement) + (sketch ? '>' : ']');
    }

    static String text(Statement statement) {
        return LocalTexts.resolve(statement.getText(), List.of());
    }

    /** Takes keys that occur once among what is left on each side. */
    private void by(Function<Statement, Object> key) {
        Map<Object, Statement> left = unique(before.stream().filter(s -> !reverse.containsKey(s)).toList(), key);
        unique(now.stream().filter(s -> !match.containsKey(s)).toList(), key).forEach((value, statement) -> {
            Statement old = left.get(value);
            if (old != null && statement != null) {
                put(statement, old);
            }
        });
    }

    private static Map<Object, Statement> unique(List<Statement> statements, Function<Statement, Object> key) {
        Map<Object, Statement> unique = new HashMap<>();
        Set<Object> seen = new HashSet<>();
        for (Statement statement : statements) {
            Object value = key.apply(statement);
            if (value != null) {
                unique.put(value, seen.add(value) ? statement : null);
            }
        }
        return unique;
    }

    /** What follows the same statement as before and begins and ends like it. */
    private void byPlace() {
        Map<Statement, Statement> next = new IdentityHashMap<>();
        Statement last = null;
        for (Statement statement : before) {
            next.put(last, statement);
            last = statement;
        }
        Statement above = null;
        for (Statement statement : now) {
            Statement candidate = above == null || match.containsKey(above)
                    ? next.get(above == null ? null : match.get(above)) : null;
            if (!match.containsKey(statement) && candidate != null && !reverse.containsKey(candidate)
                    && similar(statement, candidate)) {
                put(statement, candidate);
            }
            above = statement;
        }
    }

    /** Whether the beginning and the end of both are the same for a good part. */
    private static boolean similar(Statement one, Statement other) {
        String first = title(one) + ' ' + text(one);
        String second = title(other) + ' ' + text(other);
        int least = Math.min(first.length(), second.length());
        int same = 0;
        while (same < least && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < least - same && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        return same + end >= SIMILAR * Math.max(first.length(), second.length());
    }

    private void oldTitles() {
        Map<String, Statement> renamed = new HashMap<>();
        match.forEach((statement, old) -> {
            if (!bracketed(old).equals(bracketed(statement))) {
                renamed.put(bracketed(old), old);
            }
        });
        for (Statement statement : new ArrayList<>(now)) {
            if (!match.containsKey(statement) && text(statement).isEmpty() && renamed.containsKey(bracketed(statement))) {
                match.put(statement, renamed.get(bracketed(statement)));
            }
        }
    }

    private void put(Statement statement, Statement old) {
        match.put(statement, old);
        reverse.put(old, statement);
    }
}
