package org.debatemapper.ui.internal.wizards;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.debatemapper.core.exchange.Input;

/**
 * What a person wants to import.
 *
 * @param file
 *            the file
 * @param format
 *            the id of its format, or null if that is to be found by content
 * @param charset
 *            the name of its encoding, or null if that is to be found by content
 * @param options
 *            options of the format by name
 */
public record ImportRequest(Path file, String format, String charset, Map<String, String> options) {
    /** Copies the options. */
    public ImportRequest {
        options = Map.copyOf(options);
    }

    /**
     * @param file
     *            a file of which nothing else is known
     */
    public ImportRequest(Path file) {
        this(file, null, null, Map.of());
    }

    /** @return the name of the file without its folder */
    public String name() {
        return file.getFileName().toString();
    }

    /** @return options for the reader, with the encoding */
    Map<String, String> readerOptions() {
        Map<String, String> all = new HashMap<>(options);
        if (charset != null) {
            all.put(Input.CHARSET, charset);
        }
        return all;
    }
}
