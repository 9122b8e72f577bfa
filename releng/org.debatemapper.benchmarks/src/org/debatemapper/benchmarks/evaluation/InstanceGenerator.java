package org.debatemapper.benchmarks.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;

/**
 * Makes frameworks of the kinds that competitions use, from a seed: Erdős and Rényi, Watts and Strogatz, Barabási and Albert as
 * in AFBenchGen2 (F. Cerutti, M. Giacomin, M. Vallati, 2016), strong components and many stable extensions as in probo (M. Thimm,
 * ICCMA 2015), and plain random attacks.
 */
final class InstanceGenerator {
    private static final double BOTH_WAYS = 0.3;
    private static final double REWIRED = 0.3;

    private final Random random;

    InstanceGenerator(long seed) {
        random = new Random(seed);
    }

    /** Writes a few of each kind, from small to hard. */
    void writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int size : new int[] { 100, 200, 400 }) {
            write(folder, "er_" + size, size, uniform(size, 8.0 / size));
            write(folder, "dense_" + size, size, uniform(size, 0.25));
            write(folder, "ws_" + size, size, smallWorld(size, 12));
            write(folder, "stb_" + size, size, stable(size, 12));
        }
        for (int size : new int[] { 1000, 5000, 20000 }) {
            write(folder, "ba_" + size, size, preferential(size, 2));
            write(folder, "ws_" + size, size, smallWorld(size, 6));
            write(folder, "scc_" + size, size, components(size, size / 40));
        }
    }

    private static void write(Path folder, String name, int size, TreeSet<Long> attacks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".af"))) {
            out.write("p af " + size + "\n");
            for (long attack : attacks) {
                out.write((attack >>> Integer.SIZE) + " " + (int) attack + "\n");
            }
        }
    }

    /** Writes a framework of random attacks; too large for a set of them, so some may come twice. */
    void writeLarge(Path file, int size, int attacks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("p af " + size + "\n");
            for (int i = 0; i < attacks; i++) {
                out.write((random.nextInt(size) + 1) + " " + (random.nextInt(size) + 1) + "\n");
            }
        }
    }

    private static void attack(TreeSet<Long> attacks, int from, int to) {
        attacks.add((long) (from + 1) << Integer.SIZE | to + 1);
    }

    private TreeSet<Long> uniform(int size, double probability) {
        TreeSet<Long> attacks = new TreeSet<>();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (a != b && random.nextDouble() < probability) {
                    attack(attacks, a, b);
                }
            }
        }
        return attacks;
    }

    private void attackAtRandom(TreeSet<Long> attacks, int a, int b) {
        boolean forward = random.nextBoolean();
        attack(attacks, forward ? a : b, forward ? b : a);
        if (random.nextDouble() < BOTH_WAYS) {
            attack(attacks, forward ? b : a, forward ? a : b);
        }
    }

    private TreeSet<Long> smallWorld(int size, int neighbours) {
        TreeSet<Long> attacks = new TreeSet<>();
        for (int a = 0; a < size; a++) {
            for (int d = 1; d <= neighbours / 2; d++) {
                int b = random.nextDouble() < REWIRED ? random.nextInt(size) : (a + d) % size;
                if (a != b) {
                    attackAtRandom(attacks, a, b);
                }
            }
        }
        return attacks;
    }

    /** New arguments meet old ones as often as these have been met before. */
    private TreeSet<Long> preferential(int size, int each) {
        TreeSet<Long> attacks = new TreeSet<>();
        int[] ends = new int[2 * each * size + 1];
        int count = 1;
        for (int a = 1; a < size; a++) {
            for (int i = 0; i < each; i++) {
                int b = ends[random.nextInt(count)];
                if (a != b) {
                    attackAtRandom(attacks, a, b);
                    ends[count++] = a;
                    ends[count++] = b;
                }
            }
        }
        return attacks;
    }

    /** Each chosen set attacks everything outside it. */
    private TreeSet<Long> stable(int size, int sets) {
        TreeSet<Long> attacks = new TreeSet<>();
        for (int s = 0; s < sets; s++) {
            int members = size / 4 + random.nextInt(size / 4);
            int[] order = random.ints(0, size).distinct().limit(size).toArray();
            for (int i = members; i < size; i++) {
                attack(attacks, order[random.nextInt(members)], order[i]);
            }
        }
        return attacks;
    }

    /** Small groups with many attacks inside, and few from earlier to later ones. */
    private TreeSet<Long> components(int size, int groups) {
        TreeSet<Long> attacks = new TreeSet<>();
        int width = size / groups;
        for (int a = 0; a < size; a++) {
            int group = a / width;
            for (int i = 0; i < 3; i++) {
                attack(attacks, a, Math.min(size - 1, group * width + random.nextInt(width)));
            }
            if (random.nextInt(4) == 0) {
                attack(attacks, a, a + random.nextInt(size - a));
            }
        }
        return attacks;
    }
}
