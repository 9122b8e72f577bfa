package org.debatemapper.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.ui.internal.preferences.Settings;

/** The debates that were opened last, newest first. */
public final class RecentDebates {
    private static final int MOST = 6;
    private static final String SEPARATOR = "\n"; //$NON-NLS-1$

    private RecentDebates() {
    }

    /** @return absolute paths of files that still exist */
    public static List<Path> get() {
        List<Path> files = new ArrayList<>();
        for (String line : Settings.get(Settings.RECENT).split(SEPARATOR)) {
            try {
                if (!line.isBlank() && Files.isRegularFile(Path.of(line))) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                continue;
            }
        }
        return files;
    }

    /**
     * @param file
     *            the absolute path of a debate that was just opened
     */
    public static void add(Path file) {
        List<Path> files = new ArrayList<>(get());
        files.remove(file);
        files.add(0, file);
        Settings.put(Settings.RECENT,
                files.stream().limit(MOST).map(Path::toString).collect(Collectors.joining(SEPARATOR)));
    }
}
