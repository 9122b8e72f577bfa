package org.debatemapper.ui.internal.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks the window to open.
 *
 * @param files
 *            absolute paths of debate files, in the order given
 * @param example
 *            whether to open a copy of the shipped debate
 */
record LaunchRequest(List<Path> files, boolean example) {
    private static final String EXAMPLE = "--example"; //$NON-NLS-1$
    private static final String EXTENSION = ".debate"; //$NON-NLS-1$

    /** Other arguments belong to the platform and are left alone. */
    static LaunchRequest of(String[] arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        boolean example = false;
        for (String argument : arguments) {
            if (EXAMPLE.equals(argument)) {
                example = true;
            } else if (argument.endsWith(EXTENSION)) {
                files.add(folder.resolve(argument).toAbsolutePath().normalize());
            }
        }
        return new LaunchRequest(List.copyOf(files), example);
    }

    boolean isEmpty() {
        return files.isEmpty() && !example;
    }
}
