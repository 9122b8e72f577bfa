package org.debatemapper.semantics;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How long a computation may run, and who may stop it.
 *
 * <p>Every operation that can take more than linear time takes a budget and looks at it often. The time of a budget starts
 * when it is made. A budget may be shared by several operations and asked from any thread.
 */
public final class Budget {

    private static final long NO_LIMIT = Long.MAX_VALUE;
    private static final BooleanSupplier NEVER = () -> false;

    private final long start = System.nanoTime();
    private final long nanos;
    private final BooleanSupplier cancelled;

    private Budget(long nanos, BooleanSupplier cancelled) {
        this.nanos = nanos;
        this.cancelled = cancelled;
    }

    /**
     * Returns a budget without any limit.
     *
     * @return never null
     */
    public static Budget unlimited() {
        return new Budget(NO_LIMIT, NEVER);
    }

    /**
     * Returns a budget that ends after some time from now.
     *
     * @param time zero or more, not null; what is too long to count in nanoseconds is no limit
     * @return never null
     * @throws IllegalArgumentException if the time is negative
     */
    public static Budget of(Duration time) {
        return of(time, NEVER);
    }

    /**
     * Returns a budget that ends after some time from now or when it is cancelled.
     *
     * @param time      zero or more, not null
     * @param cancelled asked often, so it should be quick; must be safe for use by any thread; not null
     * @return never null
     * @throws IllegalArgumentException if the time is negative
     */
    public static Budget of(Duration time, BooleanSupplier cancelled) {
        Objects.requireNonNull(cancelled, "cancelled");
        if (time.isNegative()) {
            throw new IllegalArgumentException("negative time " + time);
        }
        boolean countable = time.compareTo(Duration.ofNanos(NO_LIMIT)) < 0;
        return new Budget(countable ? time.toNanos() : NO_LIMIT, cancelled);
    }

    /**
     * Returns a budget without time limit that can be cancelled.
     *
     * @param cancelled asked often, so it should be quick; must be safe for use by any thread; not null
     * @return never null
     */
    public static Budget until(BooleanSupplier cancelled) {
        return new Budget(NO_LIMIT, Objects.requireNonNull(cancelled, "cancelled"));
    }

    /**
     * Tells whether and why work should stop now.
     *
     * @return the reason, or empty while work may go on; never null
     */
    public Optional<Result.Reason> exhausted() {
        if (cancelled.getAsBoolean()) {
            return Optional.of(Result.Reason.CANCELLED);
        }
        if (nanos != NO_LIMIT && System.nanoTime() - start >= nanos) {
            return Optional.of(Result.Reason.TIME_LIMIT);
        }
        return Optional.empty();
    }

    /**
     * Returns if work may go on.
     *
     * @throws BudgetExhaustedException if not
     */
    public void check() {
        exhausted().ifPresent(reason -> {
            throw new BudgetExhaustedException(reason);
        });
    }
}
