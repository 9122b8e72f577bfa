package org.debatemapper.semantics.extension;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.Result.Known;
import org.debatemapper.semantics.Result.Unknown;
import org.debatemapper.semantics.internal.extension.ExtensionSolver;

/**
 * Answers the standard questions about the extensions of one framework. Immutable; each question makes its own search.
 *
 * <p>The grounded extension, whatever does not touch the question, and each connected component are dealt with first; what is left
 * goes to an incremental SAT solver. Grounded semantics takes linear time; all others may take exponential time and stop with
 * {@link Result.Unknown} when the budget is used up.
 */
public final class Reasoner {

    private final ArgumentationFramework framework;

    /**
     * Makes a reasoner.
     *
     * @param framework what is asked about, not null
     */
    public Reasoner(ArgumentationFramework framework) {
        this.framework = Objects.requireNonNull(framework, "framework");
    }

    /**
     * Finds one extension (ICCMA task SE).
     *
     * @param semantics not null
     * @param budget    not null
     * @return an extension, an empty optional if there is none, or unknown; never null
     */
    public Result<Optional<ArgumentSet>> extension(ExtensionSemantics semantics, Budget budget) {
        return ask(semantics, 1, budget, ExtensionSolver::any);
    }

    /**
     * Hands out all extensions one after the other, each once, as soon as they are found (ICCMA task EE).
     *
     * @param semantics not null
     * @param limit     how many at most, 0 or more
     * @param receiver  gets each extension and returns false to end the enumeration; not null
     * @param budget    not null
     * @return how it ended, or unknown, after some extensions may have been handed out; never null
     * @throws IllegalArgumentException if the limit is negative
     */
    public Result<Enumeration> extensions(ExtensionSemantics semantics, long limit, Predicate<ArgumentSet> receiver,
            Budget budget) {
        if (limit < 0) {
            throw new IllegalArgumentException("negative limit " + limit);
        }
        Objects.requireNonNull(receiver, "receiver");
        long[] found = new long[1];
        // one more than the limit is looked for, to tell whether the limit cut something off
        long wanted = limit == Long.MAX_VALUE ? limit : limit + 1;
        return ask(semantics, wanted, budget, solver -> {
            boolean complete = solver.each(set -> {
                budget.check();
                if (found[0] == limit) {
                    return false;
                }
                found[0]++;
                return receiver.test(set);
            });
            return new Enumeration(found[0], complete);
        });
    }

    /**
     * Counts the extensions (ICCMA task CE). The components of the framework are counted apart and multiplied.
     *
     * @param semantics not null
     * @param budget    not null
     * @return the exact number, or unknown; never null
     */
    public Result<BigInteger> count(ExtensionSemantics semantics, Budget budget) {
        return ask(semantics, Long.MAX_VALUE, budget, ExtensionSolver::count);
    }

    /**
     * Tells whether an argument is in some extension (ICCMA task DC).
     *
     * @param semantics not null
     * @param argument  an argument of the framework
     * @param budget    not null
     * @return yes with an extension that has it, no without certificate, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<Acceptance> credulous(ExtensionSemantics semantics, int argument, Budget budget) {
        framework.checkArgument(argument);
        return ask(semantics, 1, budget, solver -> {
            Optional<ArgumentSet> witness = solver.containing(argument);
            return new Acceptance(witness.isPresent(), witness);
        });
    }

    /**
     * Tells whether an argument is in all extensions (ICCMA task DS). If there is no extension the answer is yes.
     *
     * @param semantics not null
     * @param argument  an argument of the framework
     * @param budget    not null
     * @return yes without certificate, no with an extension that lacks it, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<Acceptance> sceptical(ExtensionSemantics semantics, int argument, Budget budget) {
        framework.checkArgument(argument);
        return ask(semantics, 1, budget, solver -> {
            Optional<ArgumentSet> counterexample = solver.avoiding(argument);
            return new Acceptance(counterexample.isEmpty(), counterexample);
        });
    }

    private <T> Result<T> ask(ExtensionSemantics semantics, long limit, Budget budget, Function<ExtensionSolver, T> question) {
        Objects.requireNonNull(semantics, "semantics");
        return within(budget, () -> question.apply(Solvers.create(semantics, framework, limit, budget)));
    }

    private static <T> Result<T> within(Budget budget, Supplier<T> computation) {
        try {
            budget.check();
            return new Known<>(computation.get());
        } catch (BudgetExhaustedException e) {
            return new Unknown<>(e.reason());
        }
    }
}
