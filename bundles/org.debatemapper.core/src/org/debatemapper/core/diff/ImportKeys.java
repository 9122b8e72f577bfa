package org.debatemapper.core.diff;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.debatemapper.model.Identified;

/** What identifies an object in the file that it was imported from. */
public final class ImportKeys {
    /** Property that tells it outright. */
    public static final String KEY = "import.key";

    private static final String FILE = "import.file:";
    private static final String FORMAT_ID = ".id";

    private ImportKeys() {
    }

    /**
     * @param file
     *            a file of another format
     * @return the property of a debate that tells what it took over from such a file the last time
     */
    public static String file(Path file) {
        return FILE + file.getFileName();
    }

    static boolean isOfFile(String property) {
        return property.startsWith(FILE);
    }

    /**
     * @param object
     *            an object of a debate
     * @return its {@link #KEY}, else the id that a reader kept from the file in a property {@code format.id}, else null
     */
    public static String of(Identified object) {
        Map<String, String> properties = new TreeMap<>(object.getProperties().map());
        String key = properties.get(KEY);
        if (key != null) {
            return key;
        }
        return properties.entrySet().stream().filter(entry -> entry.getKey().endsWith(FORMAT_ID) && entry.getValue() != null)
                .map(entry -> entry.getKey() + '=' + entry.getValue()).findFirst().orElse(null);
    }
}
