package org.debatemapper.formats.kialo;

import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.StanceWord;

/**
 * One numbered claim of a Kialo export.
 *
 * @param path
 *            its number with a dot at the end, such as {@code 1.2.}
 * @param stance
 *            what stands before it, or null
 * @param text
 *            its words
 * @param line
 *            its line, from 1
 * @param sources
 *            the sources of the whole file by number, empty in the first generation
 */
record KialoClaim(String path, StanceWord stance, String text, int line, Map<String, List<String>> sources) {
    /** @return the path of the parent; an empty text at the top */
    String parent() {
        return path.substring(0, path.lastIndexOf('.', path.length() - 2) + 1);
    }
}
