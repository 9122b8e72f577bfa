package org.debatemapper.semantics;

import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What a bounded computation came to: a value, or the reason why there is none.
 *
 * @param <T> the type of the value
 */
public sealed interface Result<T> permits Result.Known, Result.Unknown {

    /**
     * The computation finished.
     *
     * @param <T>   the type of the value
     * @param value what was computed, not null
     */
    record Known<T>(T value) implements Result<T> {
    }

    /**
     * The computation was given up; nothing may be concluded.
     *
     * @param <T>    the type of the missing value
     * @param reason why, not null
     */
    record Unknown<T>(Reason reason) implements Result<T> {
    }

    /** Why a computation gave up. */
    enum Reason {
        /** The time limit of the {@link Budget} was reached. */
        TIME_LIMIT("the time limit was reached"),
        /** Someone cancelled the {@link Budget}. */
        CANCELLED("it was cancelled"),
        /** The numbers grow, jump or circle and no limit was found. */
        NO_CONVERGENCE("the computation does not converge"),
        /** More had to be held in memory than is allowed. */
        TOO_LARGE("too much memory is needed");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /**
         * Returns the reason as an English clause, for logs and command lines; windows translate the constant.
         *
         * @return a clause that can follow "unknown, because"
         */
        public String text() {
            return text;
        }
    }

    /**
     * Tells whether there is a value.
     *
     * @return true for {@link Known}
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Returns the value.
     *
     * @return the value, never null
     * @throws NoSuchElementException with the reason if it is unknown
     */
    default T orElseThrow() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new NoSuchElementException("unknown, because " + ((Unknown<T>) this).reason().text());
    }

    /**
     * Returns a result with the value changed and the reason kept.
     *
     * @param <R>    the new type
     * @param change applied to a known value, gives no null; not null
     * @return the new result, never null
     */
    default <R> Result<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Known<T> known) {
            return new Known<>(change.apply(known.value()));
        }
        return new Unknown<>(((Unknown<T>) this).reason());
    }
}
