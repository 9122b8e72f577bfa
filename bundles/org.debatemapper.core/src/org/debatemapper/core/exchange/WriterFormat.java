package org.debatemapper.core.exchange;

import java.util.List;
import java.util.function.Supplier;

/**
 * A format that can be written.
 *
 * @param id
 *            a short stable name such as {@code argdown}, used by {@code --to}
 * @param name
 *            the name that a person sees
 * @param extensions
 *            file extensions in lower case, without dot, the usual one first
 * @param options
 *            what can be chosen
 * @param factory
 *            makes the writer; throws IllegalStateException if the contribution is broken
 */
public record WriterFormat(String id, String name, List<String> extensions, List<FormatOption> options,
        Supplier<DebateWriter> factory) implements Format {
    /** Copies the lists. */
    public WriterFormat {
        extensions = List.copyOf(extensions);
        options = List.copyOf(options);
    }

    /** @return a new writer */
    public DebateWriter writer() {
        return factory.get();
    }
}
