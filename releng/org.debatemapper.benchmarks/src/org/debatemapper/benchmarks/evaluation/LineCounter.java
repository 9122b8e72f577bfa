package org.debatemapper.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** Counts the lines of a file: the least that reading it can cost. */
final class LineCounter {
    private LineCounter() {
    }

    /**
     * @param args
     *            the file
     * @throws IOException
     *             if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.out.println(ReadingBenchmark.countLines(Path.of(args[0])));
    }
}
