package org.debatemapper.core.exchange;

import java.util.Map;

import org.debatemapper.model.ArgumentMap;

/**
 * Which part of a debate is written, and how.
 *
 * @param map
 *            only what this map shows, or null for the whole debate
 * @param language
 *            a BCP-47 tag: the language of texts in formats that hold one language, or null for the debate's default
 * @param properties
 *            further options of the format by name; never null
 */
public record WriteOptions(ArgumentMap map, String language, Map<String, String> properties) {
    /** The whole debate in its default language. */
    public static final WriteOptions DEFAULT = new WriteOptions(null, null, Map.of());

    /** Copies the properties. */
    public WriteOptions {
        properties = Map.copyOf(properties);
    }
}
