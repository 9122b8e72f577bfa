package org.debatemapper.semantics;

import java.util.Objects;

/**
 * Where a definition was published.
 *
 * @param authors   family names as printed, not null
 * @param title     the title of the work, not null
 * @param published venue and year, such as {@code "Artificial Intelligence 77, 1995"}, not null
 */
public record Publication(String authors, String title, String published) {

    /** Checks that nothing is missing. */
    public Publication {
        Objects.requireNonNull(authors, "authors");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
    }

    @Override
    public String toString() {
        return authors + ": " + title + ". " + published;
    }
}
