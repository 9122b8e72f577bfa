package org.debatemapper.core.exchange;

import java.util.List;
import java.util.function.Supplier;

/**
 * A format that can be read.
 *
 * @param id
 *            a short stable name such as {@code argdown}, used by {@code --from}
 * @param name
 *            the name that a person sees
 * @param extensions
 *            file extensions in lower case, without dot, the usual one first
 * @param options
 *            what can be chosen
 * @param factory
 *            makes the reader; throws IllegalStateException if the contribution is broken
 */
public record ReaderFormat(String id, String name, List<String> extensions, List<FormatOption> options,
        Supplier<DebateReader> factory) implements Format {
    /** Copies the lists. */
    public ReaderFormat {
        extensions = List.copyOf(extensions);
        options = List.copyOf(options);
    }

    /** @return a new reader */
    public DebateReader reader() {
        return factory.get();
    }
}
