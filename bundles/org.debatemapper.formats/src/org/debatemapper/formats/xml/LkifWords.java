package org.debatemapper.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the words of a statement of LKIF together. A sentence is its text, with the constants and variables in it; one without
 * text is its predicate with them, such as {@code linksTo(Engine, Compiler)}, in local names. What surrounds sentences, such
 * as {@code not}, stands before them.
 */
final class LkifWords {
    private static final Pattern NAMED = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{0,30}:[^\\s#]{1,2000}#(\\S+)");

    private final class Part {
        private final String name;
        private final String predicate;
        private final StringBuilder text = new StringBuilder();
        private final List<String> inside = new ArrayList<>();
        private boolean own;

        Part(String name, String predicate) {
            this.name = name;
            this.predicate = predicate;
        }

        void add(String words) {
            inside.add(words);
            if (name.equals("s")) {
                text.append(words);
            }
        }

        String words() {
            return switch (name) {
            case "s", "c", "v", "i" -> sentence();
            case "and", "or" -> String.join(" " + name + " ", inside.stream().map(words -> "(" + words + ")").toList());
            case "statement" -> String.join(" ", inside);
            default -> name + " (" + String.join(", ", inside) + ")";
            };
        }

        private String sentence() {
            if (own || predicate == null) {
                return inside.isEmpty() ? local(text.toString().strip()) : text.toString().strip().replaceAll("\\s+", " ");
            }
            return local(predicate) + (inside.isEmpty() ? "" : "(" + String.join(", ", inside) + ")");
        }
    }

    private final Deque<Part> open = new ArrayDeque<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * @param name
     *            an element in a statement, or the statement
     * @param predicate
     *            its predicate, or null
     */
    void start(String name, String predicate) {
        if (open.isEmpty()) {
            names.clear();
        }
        open.push(new Part(name, predicate));
    }

    void characters(String characters) {
        if (!open.isEmpty()) {
            open.peek().text.append(characters);
            open.peek().own |= !characters.isBlank();
        }
    }

    /** @return the words of the statement if it is the end of it, else null */
    String end() {
        String words = open.pop().words();
        if (open.isEmpty()) {
            return words;
        }
        if (!words.isEmpty()) {
            open.peek().add(words);
        }
        return null;
    }

    /** @return whether a statement is open */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** @return the names of the last statement that stand in it without their name spaces, in full */
    List<String> names() {
        return List.copyOf(names);
    }

    private String local(String name) {
        Matcher named = NAMED.matcher(name);
        if (!named.matches()) {
            return name;
        }
        names.add(name);
        return named.group(1);
    }
}
