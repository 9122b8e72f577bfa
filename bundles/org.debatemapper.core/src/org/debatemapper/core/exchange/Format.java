package org.debatemapper.core.exchange;

import java.util.List;
import java.util.Locale;

/** What formats for reading and for writing have in common. */
public sealed interface Format permits ReaderFormat, WriterFormat {
    /** @return a short stable name */
    String id();

    /** @return the name that a person sees */
    String name();

    /** @return file extensions in lower case, without dot, the usual one first */
    List<String> extensions();

    /** @return what can be chosen */
    List<FormatOption> options();

    /**
     * @param fileName
     *            a file name or path
     * @return the length of the longest extension of this format that the name ends with, 0 if there is none; so
     *         {@code x.aif.json} prefers {@code aif.json} to {@code json}
     */
    default int match(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions().stream().filter(e -> lower.endsWith("." + e)).mapToInt(String::length).max().orElse(0);
    }
}
