package org.debatemapper.formats.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this bundle's folder {@code data}. */
public final class TestFiles {
    private static final String BUNDLE = "org.debatemapper.formats.tests";

    private TestFiles() {
    }

    /** @return a folder within {@code data}, wherever in the checkout the tests run */
    public static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            for (Path base : List.of(at, at.resolve(BUNDLE), at.resolve("bundles").resolve(BUNDLE))) {
                if (base.endsWith(BUNDLE) && Files.isDirectory(base.resolve("data").resolve(name))) {
                    return base.resolve("data").resolve(name);
                }
            }
        }
        throw new IllegalStateException("There is no folder data/" + name);
    }

    /** @return the files of a folder whose names end so, sorted */
    public static List<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
