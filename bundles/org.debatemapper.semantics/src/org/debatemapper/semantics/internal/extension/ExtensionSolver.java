package org.debatemapper.semantics.internal.extension;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;

/**
 * Finds extensions of one framework under one semantics. Every method may leave with a
 * {@link org.debatemapper.semantics.BudgetExhaustedException}.
 */
public interface ExtensionSolver {

    /** Returns some extension, or empty if there is none. */
    Optional<ArgumentSet> any();

    /** Returns an extension with the argument, or empty if there is none. */
    Optional<ArgumentSet> containing(int argument);

    /** Returns an extension without the argument, or empty if there is none. */
    Optional<ArgumentSet> avoiding(int argument);

    /**
     * Gives each extension once, in any order, as long as the sink wants more.
     *
     * @return false if the sink wanted no more
     */
    boolean each(Predicate<ArgumentSet> sink);

    /** Returns the number of extensions. */
    default BigInteger count() {
        long[] count = new long[1];
        each(set -> {
            count[0]++;
            return true;
        });
        return BigInteger.valueOf(count[0]);
    }
}
