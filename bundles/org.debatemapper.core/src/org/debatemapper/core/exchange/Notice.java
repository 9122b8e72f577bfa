package org.debatemapper.core.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a format has to say of a fault or of a loss.
 *
 * @param code
 *            names the message in every language and version, such as {@code kialo.link-target}; empty if it has none;
 *            formats of other vendors begin it with their own name
 * @param text
 *            the message as a sentence, in the language of the program
 * @param parts
 *            the features of the model that it is about, such as {@code Debate.bookmarks}, each with the class that
 *            declares it; empty if it is about others
 */
public record Notice(String code, String text, List<String> parts) implements Serializable {
    /** Checks that nothing is null and copies the parts. */
    public Notice {
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
    }

    /**
     * @param text
     *            a sentence
     * @return a message without code
     */
    public static Notice of(String text) {
        return new Notice("", text, List.of());
    }
}
