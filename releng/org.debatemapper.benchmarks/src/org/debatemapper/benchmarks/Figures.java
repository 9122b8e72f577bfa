package org.debatemapper.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where figures go: a line each, {@code name value unit}. */
final class Figures {
    private final Path file;

    /**
     * @param file
     *            is appended to; made if it does not exist
     */
    Figures(Path file) {
        this.file = file;
    }

    void put(String name, double value, String unit) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, "%s %.3f %s%n", name, value, unit),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
