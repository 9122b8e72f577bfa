package org.debatemapper.benchmarks.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;

/**
 * A framework that all solvers get.
 *
 * @param file
 *            in the format of ICCMA 2023
 * @param facts
 *            the same as facts for clingo
 * @param framework
 *            the same, to check answers
 */
record Instance(Path file, Path facts, ArgumentationFramework framework) {
    /** Returns the number of the argument that is asked about. */
    int query() {
        return (framework.size() + 1) / 2;
    }

    /**
     * Reads all {@code .af} files in a folder and those below it.
     *
     * @param work
     *            gets the files of facts
     * @return the instances, the smallest first
     */
    static List<Instance> readAll(Path folder, Path work) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.toString().endsWith(".af")).sorted().toList();
        }
        List<Instance> instances = new ArrayList<>();
        for (Path file : files) {
            ArgumentationFramework framework = new FrameworkReader().read(file, FrameworkFormat.I23).framework();
            if (framework.size() > 0) {
                instances.add(new Instance(file, writeFacts(framework, work.resolve(instances.size() + ".lp")), framework));
            }
        }
        instances.sort(Comparator.comparingInt(instance -> instance.framework().attackCount()));
        return instances;
    }

    private static Path writeFacts(ArgumentationFramework framework, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int a = 1; a <= framework.size(); a++) {
                out.write("arg(" + a + ").\n");
            }
            for (int a = 0; a < framework.size(); a++) {
                for (int target : framework.targets(a).toArray()) {
                    out.write("att(" + (a + 1) + "," + (target + 1) + ").\n");
                }
            }
        }
        return file;
    }

    /** Returns some of the instances, evenly from small to large. */
    static List<Instance> sample(List<Instance> instances, int count) {
        int size = instances.size();
        return size <= count ? instances
                : IntStream.range(0, count).mapToObj(i -> instances.get((int) ((long) i * size / count))).toList();
    }
}
