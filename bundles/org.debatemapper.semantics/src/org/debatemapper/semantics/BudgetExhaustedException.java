package org.debatemapper.semantics;

/**
 * Leaves a computation whose {@link Budget} is used up. The engine's own operations turn it into {@link Result.Unknown}.
 */
public final class BudgetExhaustedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Result.Reason reason;

    /**
     * Makes an exception without stack trace: it steers, it does not report a fault.
     *
     * @param reason why work must stop, not null
     */
    public BudgetExhaustedException(Result.Reason reason) {
        super(reason.text(), null, false, false);
        this.reason = reason;
    }

    /**
     * Returns why work must stop.
     *
     * @return never null
     */
    public Result.Reason reason() {
        return reason;
    }
}
