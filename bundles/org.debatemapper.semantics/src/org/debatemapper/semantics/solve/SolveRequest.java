package org.debatemapper.semantics.solve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.io.FrameworkFormat;

/**
 * What the command line asks for.
 *
 * @param task      the kind of question
 * @param semantics under which semantics
 * @param file      the framework
 * @param format    the format of the file
 * @param oldOutput whether to answer as before 2023, in brackets
 * @param argument  the name after {@code -a}, if any
 * @param limit     the most extensions to write
 * @param time      the time limit, if any
 */
record SolveRequest(SolveTask task, ExtensionSemantics semantics, Path file, FrameworkFormat format, boolean oldOutput,
        Optional<String> argument, long limit, Optional<Duration> time) {
}
