package org.debatemapper.core.diff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A difference in words.
 *
 * @param name
 *            what it is about
 * @param feature
 *            what changed; null for what was added or removed
 * @param key
 *            for a text its language, for properties their key, else null
 * @param before
 *            how it was, empty if it was not there
 * @param now
 *            how it is, empty if it is not there any more
 */
public record DifferenceText(String name, EStructuralFeature feature, String key, String before, String now) {
    /**
     * @param difference
     *            a difference
     * @param languages
     *            the languages to take names from, the preferred one first
     * @return its words
     */
    public static DifferenceText of(Difference difference, List<String> languages) {
        String name = Names.of(difference.element(), languages);
        if (difference instanceof Change change) {
            return new DifferenceText(name, change.feature(), change.key(), value(change, change.from(), languages),
                    value(change, change.to(), languages));
        }
        String words = words(difference.element(), languages);
        return difference instanceof Addition ? new DifferenceText(name, null, null, "", words)
                : new DifferenceText(name, null, null, words, "");
    }

    /** Of an order of contained objects nothing can be said in short. */
    private static String value(Change change, Object value, List<String> languages) {
        return Features.containsIdentified(change.feature()) ? "" : value(value, languages);
    }

    private static String value(Object value, List<String> languages) {
        if (value instanceof List<?> list) {
            return list.stream().map(part -> value(part, languages)).collect(Collectors.joining(", "));
        } else if (value instanceof LocalText text) {
            return LocalTexts.resolve(text, languages);
        } else if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        } else if (value instanceof EObject object) {
            return Names.of(object, languages);
        }
        return Objects.toString(value, "");
    }

    private static String words(Identified element, List<String> languages) {
        String text = element instanceof Statement statement ? LocalTexts.resolve(statement.getText(), languages) : "";
        return text.isEmpty() ? Names.of(element, languages) : text;
    }
}
