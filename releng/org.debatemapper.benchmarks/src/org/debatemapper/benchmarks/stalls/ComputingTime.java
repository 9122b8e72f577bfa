package org.debatemapper.benchmarks.stalls;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * For how long a thread has computed up to each moment. On a machine that is busy with something else, most of a stall is not the
 * program's own.
 */
final class ComputingTime {
    private static final int STEP = 5;
    private static final double NANOS_PER_MS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    /** Nanoseconds by the time of the clock in milliseconds. */
    private final NavigableMap<Long, Long> known = new ConcurrentSkipListMap<>();
    private final long thread;

    ComputingTime(Thread thread) {
        this.thread = thread.getId();
        Thread looks = new Thread(this::look, "Computing time");
        looks.setDaemon(true);
        looks.setPriority(Thread.MAX_PRIORITY);
        looks.start();
    }

    private void look() {
        try {
            while (true) {
                known.put(System.currentTimeMillis(), threads.getThreadCpuTime(thread));
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Milliseconds of computing between two times of the clock, and up to the looks just before and after them. */
    double between(long begin, long end) {
        Map.Entry<Long, Long> first = known.floorEntry(begin);
        Map.Entry<Long, Long> last = known.ceilingEntry(end);
        long from = (first == null ? known.firstEntry() : first).getValue();
        long to = (last == null ? known.lastEntry() : last).getValue();
        return (to - from) / NANOS_PER_MS;
    }
}
