package org.debatemapper.formats.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;

/** Finds the relations that a format can say: those of kinds it knows whose ends it can say as well. */
public final class Expressible {
    private Expressible() {
    }

    /**
     * @param selection
     *            what is written
     * @param known
     *            whether the format knows a relation of this kind, whatever its ends
     * @return the relations that it can say, in order
     */
    public static List<Relation> relations(Selection selection, Predicate<Relation> known) {
        Set<Element> said = new HashSet<>(selection.statements());
        said.addAll(selection.relations());
        Deque<Relation> removed = new ArrayDeque<>();
        for (Relation relation : selection.relations()) {
            if (!known.test(relation) || !said.containsAll(relation.ends())) {
                removed.add(relation);
            }
        }
        while (!removed.isEmpty()) {
            Relation relation = removed.poll();
            if (said.remove(relation)) {
                dependents(relation).filter(said::contains).forEach(removed::add);
            }
        }
        return selection.relations().stream().filter(said::contains).toList();
    }

    private static Stream<? extends Relation> dependents(Attackable end) {
        return Stream.of(end.getAttackers(), end.getPreferredIn(), end.getWeakerIn()).flatMap(List::stream);
    }
}
