package org.debatemapper.semantics.internal.extension;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.internal.graph.Part;
import org.debatemapper.semantics.internal.graph.Regions;
import org.debatemapper.semantics.internal.graph.Restrictor;

/**
 * Solves the weakly connected components one by one. Right for each semantics here: an extension of the whole is one extension of
 * each component.
 */
public final class ComponentSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final List<Part> parts = new ArrayList<>();
    private final List<ExtensionSolver> solvers = new ArrayList<>();

    private final long limit;

    /**
     * Splits the framework and makes a solver for each component.
     *
     * @param limit how many extensions an enumeration will ask for at most
     */
    public ComponentSolver(ArgumentationFramework framework, long limit,
            Function<ArgumentationFramework, ExtensionSolver> factory) {
        this.framework = framework;
        this.limit = limit;
        List<int[]> components = Regions.weakComponents(framework);
        Restrictor restrictor = new Restrictor(framework);
        for (int[] component : components) {
            Part part = components.size() == 1 ? new Part(framework, component) : restrictor.restrict(component);
            parts.add(part);
            solvers.add(factory.apply(part.framework()));
        }
    }

    @Override
    public Optional<ArgumentSet> any() {
        return combine(-1, (solver, argument) -> solver.any(), -1);
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        int component = componentOf(argument);
        return combine(component, ExtensionSolver::containing, parts.get(component).indexOf(argument));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        int component = componentOf(argument);
        return combine(component, ExtensionSolver::avoiding, parts.get(component).indexOf(argument));
    }

    private int componentOf(int argument) {
        framework.checkArgument(argument);
        int component = 0;
        while (parts.get(component).indexOf(argument) < 0) {
            component++;
        }
        return component;
    }

    /** The asked component comes first, because it decides most often. */
    private Optional<ArgumentSet> combine(int asked, BiFunction<ExtensionSolver, Integer, Optional<ArgumentSet>> question,
            int argument) {
        List<ArgumentSet> chosen = new ArrayList<>();
        if (asked >= 0) {
            Optional<ArgumentSet> answer = question.apply(solvers.get(asked), argument);
            if (answer.isEmpty()) {
                return answer;
            }
            chosen.add(parts.get(asked).lift(answer.get()));
        }
        for (int c = 0; c < parts.size(); c++) {
            if (c != asked) {
                Optional<ArgumentSet> other = solvers.get(c).any();
                if (other.isEmpty()) {
                    return other;
                }
                chosen.add(parts.get(c).lift(other.get()));
            }
        }
        return Optional.of(unite(chosen));
    }

    private static ArgumentSet unite(List<ArgumentSet> sets) {
        return ArgumentSet.of(sets.stream().flatMapToInt(ArgumentSet::stream).toArray());
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        if (parts.isEmpty()) {
            return sink.test(ArgumentSet.EMPTY);
        }
        return new ComponentProduct(parts, solvers, limit).each(sink);
    }

    @Override
    public BigInteger count() {
        BigInteger product = BigInteger.ONE;
        for (ExtensionSolver solver : solvers) {
            product = product.multiply(solver.count());
            if (product.signum() == 0) {
                return product;
            }
        }
        return product;
    }
}
