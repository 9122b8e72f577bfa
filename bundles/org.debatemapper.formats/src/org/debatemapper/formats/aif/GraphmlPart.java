package org.debatemapper.formats.aif;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A node, an edge or the whole of a GraphML file: attributes, and data under the names that their keys have. */
final class GraphmlPart {
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, String> data = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final int line;

    GraphmlPart(int line) {
        this.line = line;
    }

    /** @return the line where it begins, from 1 */
    int line() {
        return line;
    }

    void attribute(String name, String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    /** @return an attribute of the element, or null */
    String attribute(String name) {
        return attributes.get(name);
    }

    /** Adds data; what is there already stays. */
    void put(String name, String value, int at) {
        if (data.putIfAbsent(plain(name), value) == null) {
            names.put(plain(name), name);
            lines.put(plain(name), at);
        }
    }

    /** Adds a label; one of several may follow another. */
    void label(String words, boolean several, int at) {
        put("label", words, at);
        if (several && !data.get("label").equals(words)) {
            data.merge("label", words, (first, more) -> first + "\n" + more);
        }
    }

    /**
     * @param choice
     *            names in the order of preference, in small letters
     * @return the first of these data that says something, or null; counts as used
     */
    String first(List<String> choice) {
        for (String name : choice) {
            if (!data.getOrDefault(name, "").isBlank()) {
                return use(name);
            }
        }
        return null;
    }

    /** @return data under a name in small letters, or null; counts as used */
    String use(String name) {
        used.add(name);
        return data.get(name);
    }

    /** @return the name of data as the file has it, for one in small letters; null if there are none */
    String name(String name) {
        return names.get(name);
    }

    /** @return the line of data under a name */
    int line(String name) {
        return lines.getOrDefault(name, line);
    }

    /** @return the data that were not used, under their names as the file has them */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (!used.contains(name) && !value.isBlank()) {
                rest.put(names.get(name), value);
            }
        });
        return rest;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
