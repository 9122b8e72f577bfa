package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Statement;

/**
 * The elements that decide a label as a tree: below each is what bears on it. Each is in the tree once, where it is
 * nearest to the root; what bears on nothing else in it hangs on the root.
 *
 * @param element
 *            an element
 * @param reasons
 *            what bears on it
 */
public record ReasonTree(Attackable element, List<ReasonTree> reasons) {
    /** Copies the list. */
    public ReasonTree {
        Objects.requireNonNull(element);
        reasons = List.copyOf(reasons);
    }

    /**
     * Looks into the model.
     *
     * @param explanation
     *            why an element has its label
     * @return the tree of that element and all that decides its label
     */
    public static ReasonTree of(Explanation explanation) {
        Set<Attackable> left = new HashSet<>(explanation.deciding());
        left.remove(explanation.element());
        Growing root = new Growing(explanation.element());
        List<Growing> level = List.of(root);
        while (!level.isEmpty()) {
            List<Growing> next = new ArrayList<>();
            for (Growing node : level) {
                bearingOn(node.element).filter(left::remove).map(Growing::new).forEach(node.below::add);
                next.addAll(node.below);
            }
            level = next;
        }
        explanation.deciding().stream().filter(left::contains).map(Growing::new).forEach(root.below::add);
        return root.done();
    }

    /** @return this element and all below it */
    public Stream<Attackable> elements() {
        return Stream.concat(Stream.of(element), reasons.stream().flatMap(ReasonTree::elements));
    }

    private static Stream<Attackable> bearingOn(Attackable element) {
        Stream<Attackable> attacks = element.getAttackers().stream().map(Attackable.class::cast);
        if (element instanceof Argument argument) {
            return Stream.concat(attacks, argument.getPremises().stream());
        } else if (element instanceof Attack attack) {
            // The way back of a mutual attack rests on the target.
            Stream<Attackable> ends = attack.isSymmetric() ? Stream.of(attack.getSource(), attack.getTarget())
                    : Stream.of(attack.getSource());
            return Stream.concat(attacks, ends.filter(Objects::nonNull));
        }
        if (!(element instanceof Statement statement)) {
            return attacks;
        }
        Stream<Attackable> back = statement.getAttacks().stream().filter(Attack::isSymmetric)
                .map(Attackable.class::cast);
        return Stream.concat(Stream.concat(attacks, back), statement.getArguments().stream());
    }

    private static final class Growing {
        private final Attackable element;
        private final List<Growing> below = new ArrayList<>();

        Growing(Attackable element) {
            this.element = element;
        }

        ReasonTree done() {
            return new ReasonTree(element, below.stream().map(Growing::done).toList());
        }
    }
}
