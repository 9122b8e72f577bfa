package org.debatemapper.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a process went.
 *
 * @param seconds
 *            from its start to its end
 * @param finished
 *            false if the time limit ended it
 * @param output
 *            what it wrote, without errors
 * @param peak
 *            the most memory that it had, in bytes; 0 if that is not known
 */
record TimedProcess(double seconds, boolean finished, String output, long peak) {
    private static final double NANOS = 1e9;
    private static final int KIB = 1024;
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    /** Runs a command until it ends or the limit is reached. */
    static TimedProcess run(List<String> command, double limit, Path work) throws IOException {
        Path output = work.resolve("output.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(output.toFile())
                .redirectError(work.resolve("errors.txt").toFile()).start();
        try {
            long peak = 0;
            boolean finished = false;
            while (!finished && (System.nanoTime() - start) / NANOS < limit) {
                peak = Math.max(peak, memory(process.pid()));
                finished = process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            return new TimedProcess(seconds, finished, Files.readString(output), peak);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Linux keeps the peak of each process; the last look before the end is close enough. */
    private static long memory(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB).findFirst().orElse(0);
        } catch (IOException e) {
            return 0; // the process has ended, or this is no Linux
        }
    }
}
