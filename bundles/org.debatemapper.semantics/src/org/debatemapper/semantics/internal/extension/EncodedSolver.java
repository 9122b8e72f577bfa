package org.debatemapper.semantics.internal.extension;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** A semantics whose extensions are the models of an encoding: conflict-free, naive, admissible, complete, stable. */
public final class EncodedSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final Property property;
    private final Budget budget;
    private AttackEncoding shared;

    /** Encodes nothing before it is asked. */
    public EncodedSolver(ArgumentationFramework framework, Property property, Budget budget) {
        this.framework = framework;
        this.property = property;
        this.budget = budget;
    }

    private AttackEncoding encoding() {
        if (shared == null) {
            shared = new AttackEncoding(framework, property, budget);
        }
        return shared;
    }

    @Override
    public Optional<ArgumentSet> any() {
        return find();
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return find(AttackEncoding.in(argument));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        return find(-AttackEncoding.in(argument));
    }

    private Optional<ArgumentSet> find(int... assumptions) {
        AttackEncoding encoding = encoding();
        return encoding.session().solve(assumptions) ? Optional.of(encoding.model()) : Optional.empty();
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        AttackEncoding encoding = new AttackEncoding(framework, property, budget);
        while (encoding.session().solve()) {
            ArgumentSet found = encoding.model();
            if (!sink.test(found)) {
                return false;
            }
            encoding.session().add(excluding(encoding, found));
        }
        return true;
    }

    /** Two different naive or stable sets leave out a member of each other; other sets may also grow. */
    private int[] excluding(AttackEncoding encoding, ArgumentSet found) {
        IntStream dropped = found.stream().map(a -> -AttackEncoding.in(a));
        if (property == Property.STABLE || property == Property.NAIVE) {
            return dropped.toArray();
        }
        IntStream added = IntStream.range(0, framework.size())
                .filter(a -> !found.contains(a) && !encoding.session().value(encoding.out(a)))
                .map(AttackEncoding::in);
        return IntStream.concat(dropped, added).toArray();
    }
}
