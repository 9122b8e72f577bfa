package org.debatemapper.benchmarks.stalls;

import java.io.IOException;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.benchmarks.Figures;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/** Counts the stalls of each flow, and writes down beside the figures what the window was doing. */
final class StallReport {
    private final Figures figures;
    private final Path stacks;
    private final ComputingTime computing;
    private int count;
    private double longest;
    private double most;

    StallReport(Figures figures, Path stacks, ComputingTime computing) {
        this.figures = figures;
        this.stacks = stacks;
        this.computing = computing;
    }

    void add(String flow, List<UiFreezeEvent> stalls) throws IOException {
        double lasted = stalls.stream().mapToDouble(UiFreezeEvent::getTotalDuration).max().orElse(0);
        double computed = stalls.stream().mapToDouble(this::computed).max().orElse(0);
        figures.put("editor.stalls." + flow, stalls.size(), "stalls");
        figures.put("editor.stalls." + flow + ".longest", lasted, "ms");
        figures.put("editor.stalls." + flow + ".computing", computed, "ms");
        count += stalls.size();
        longest = Math.max(longest, lasted);
        most = Math.max(most, computed);
        List<String> lines = new ArrayList<>();
        for (UiFreezeEvent stall : stalls) {
            lines.add(flow + ": " + stall.getTotalDuration() + " ms, computing " + Math.round(computed(stall)) + " ms"
                    + (stall.isStarvedAwake() || stall.isStarvedAsleep() ? ", the machine was busy with something else" : ""));
            for (StackSample sample : stall.getStackTraceSamples()) {
                lines.add("  at " + (sample.getTimestamp() - stall.getStartTimestamp()) + " ms");
                append(sample.getStackTraces(), lines);
            }
        }
        Files.write(stacks, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void total() throws IOException {
        figures.put("editor.stalls", count, "stalls");
        figures.put("editor.stalls.longest", longest, "ms");
        figures.put("editor.stalls.computing", most, "ms");
    }

    private double computed(UiFreezeEvent stall) {
        return computing.between(stall.getStartTimestamp(), stall.getStartTimestamp() + stall.getTotalDuration());
    }

    /** The thread of the window is the first. */
    private static void append(ThreadInfo[] threads, List<String> lines) {
        if (threads.length > 0) {
            for (StackTraceElement frame : threads[0].getStackTrace()) {
                lines.add("    " + frame);
            }
        }
    }
}
