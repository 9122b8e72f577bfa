package org.debatemapper.views.internal.story;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a talk has lasted. */
public final class TalkClock {
    private final LongSupplier nanos;
    private final int minutes;
    private long start;

    /**
     * Starts at once.
     *
     * @param minutes
     *            how long the talk may last; 0 for no limit
     * @param nanos
     *            tells the time
     */
    public TalkClock(int minutes, LongSupplier nanos) {
        this.minutes = minutes;
        this.nanos = nanos;
        restart();
    }

    /** Begins anew. */
    public void restart() {
        start = nanos.getAsLong();
    }

    /** @return for example 4:05, or 4:05 / 15:00 */
    public String text() {
        String lasted = format(elapsed());
        return minutes == 0 ? lasted : lasted + " / " + format(Duration.ofMinutes(minutes)); //$NON-NLS-1$
    }

    /** @return whether the talk has lasted longer than it may */
    public boolean isOver() {
        return minutes > 0 && elapsed().compareTo(Duration.ofMinutes(minutes)) > 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - start);
    }

    private static String format(Duration duration) {
        return String.format("%d:%02d", duration.toMinutes(), duration.toSecondsPart()); //$NON-NLS-1$
    }
}
