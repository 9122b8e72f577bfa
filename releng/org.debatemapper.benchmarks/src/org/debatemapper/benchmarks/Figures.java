package org.debatemapper.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where figures go: a line each, {@code name value unit}. */
public final class Figures {
    private final Path file;

    /**
     * @param file
     *            is appended to; made if it does not exist
     */
    public Figures(Path file) {
        this.file = file;
    }

    /**
     * @param name
     *            what was measured, in words with points between
     * @param value
     *            how much
     * @param unit
     *            of what
     * @throws IOException
     *             if the file cannot be written
     */
    public void put(String name, double value, String unit) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, "%s %.3f %s%n", name, value, unit),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
