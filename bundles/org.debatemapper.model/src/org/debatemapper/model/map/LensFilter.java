package org.debatemapper.model.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Label;
import org.debatemapper.model.Lens;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/**
 * What a map's lens lets through: elements that match one value of every list that is not empty. The node of an argument
 * goes with its conclusion and at least one premise.
 */
final class LensFilter implements Predicate<NodeView> {
    private final ArgumentMap map;
    private final Lens lens;
    private final Function<Element, Label> labels;
    private final Set<Element> members = new HashSet<>();

    /**
     * @param lens
     *            null lets everything through
     * @param labels
     *            gives null for what was not evaluated, which then passes
     */
    LensFilter(ArgumentMap map, Lens lens, Function<Element, Label> labels) {
        this.map = map;
        this.lens = lens;
        this.labels = labels;
        if (lens != null) {
            lens.getGroups().forEach(this::collect);
        }
    }

    @Override
    public boolean test(NodeView view) {
        Element element = view.getElement();
        if (lens == null || element == null) {
            return true;
        }
        return element instanceof Argument argument ? passes(argument) : passes(element);
    }

    private boolean passes(Argument argument) {
        return isOn(argument.getConclusion()) && argument.getPremises().stream().anyMatch(this::isOn);
    }

    private boolean isOn(Statement statement) {
        return statement != null && statement.viewOn(map) != null && passes(statement);
    }

    private boolean passes(Element element) {
        return open(lens.getKinds(), element.eClass().getName()::equals)
                && open(lens.getStatuses(), status -> status == element.getStatus())
                && open(lens.getTags(), element.getTags()::contains)
                && open(lens.getActors(), actor -> element instanceof Statement statement
                        && statement.getStances().stream().anyMatch(stance -> stance.getActor() == actor))
                && (lens.getGroups().isEmpty() || members.contains(element))
                && (labels.apply(element) == null || open(lens.getLabels(), label -> label == labels.apply(element)));
    }

    private static <T> boolean open(List<T> wanted, Predicate<T> matches) {
        return wanted.isEmpty() || wanted.stream().anyMatch(matches);
    }

    private void collect(Group group) {
        members.addAll(group.getMembers());
        group.getGroups().forEach(this::collect);
    }
}
