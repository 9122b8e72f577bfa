package org.debatemapper.text.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;

/**
 * Finds which relation of a text is which one of the text before: one between the same statements, else an argument of
 * the same title, else one for the same conclusion from one of the same premises. Linear in the number of relations.
 */
final class RelationMatching {
    private final List<Relation> before;
    private final List<Relation> now;
    /** Of statements and relations, from now to before. */
    private final Map<Element, Element> match = new IdentityHashMap<>();
    private final Set<Relation> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Element, Element> kept;

    private RelationMatching(List<Relation> before, List<Relation> now, Map<Element, Element> kept) {
        this.before = before;
        this.now = now;
        this.kept = kept;
    }

    /**
     * @param kept
     *            what the elements of earlier texts are in the debate
     * @return what each statement and relation of the text now was in an earlier text, if it was there
     */
    static Map<Element, Element> of(List<Relation> before, List<Relation> now, Map<Statement, Statement> statements,
            Map<Element, Element> kept) {
        RelationMatching matching = new RelationMatching(before, now, kept);
        matching.match.putAll(statements);
        matching.arguments(argument -> List.of(title(argument), matching.premises(argument), matching.conclusion(argument)));
        matching.arguments(argument -> title(argument).isEmpty() ? null : title(argument));
        matching.arguments(argument -> List.of(matching.premises(argument), matching.conclusion(argument)));
        matching.arguments(matching::firstStep);
        matching.attacks(attack -> List.of(attack.isSymmetric(), matching.ends(attack)));
        matching.attacks(matching::ends);
        return matching.match;
    }

    static String title(Argument argument) {
        return LocalTexts.resolve(argument.getTitle(), List.of());
    }

    private void arguments(Function<Argument, Object> key) {
        pair(Argument.class, key);
    }

    private void attacks(Function<Attack, Object> key) {
        pair(Attack.class, key);
    }

    private <R extends Relation> void pair(Class<R> kind, Function<R, Object> key) {
        Map<Object, Deque<R>> left = new HashMap<>();
        for (Relation relation : before) {
            Object value = kind.isInstance(relation) && !taken.contains(relation) ? key.apply(kind.cast(relation)) : null;
            if (value != null) {
                left.computeIfAbsent(value, k -> new ArrayDeque<>()).add(kind.cast(relation));
            }
        }
        for (Relation relation : now) {
            Object value = kind.isInstance(relation) && !match.containsKey(relation) ? key.apply(kind.cast(relation)) : null;
            Deque<R> candidates = value == null ? null : left.get(value);
            if (candidates != null && !candidates.isEmpty()) {
                R old = candidates.poll();
                match.put(relation, old);
                taken.add(old);
            }
        }
    }

    private Set<Element> premises(Argument argument) {
        Set<Element> premises = Collections.newSetFromMap(new IdentityHashMap<>());
        argument.getPremises().forEach(premise -> premises.add(meant(premise)));
        return new HashSet<>(premises);
    }

    private Element conclusion(Argument argument) {
        return meant(argument.getConclusion());
    }

    private Object firstStep(Argument argument) {
        return argument.getPremises().isEmpty() ? null
                : List.of(meant(argument.getPremises().get(0)), conclusion(argument));
    }

    private Object ends(Attack attack) {
        List<Element> ends = new ArrayList<>(List.of(meant(attack.getSource()), meant(attack.getTarget())));
        return attack.isSymmetric() ? Set.copyOf(ends) : ends;
    }

    /** What an element of any text is in the debate; new ones stand for themselves. */
    private Element meant(Element element) {
        Element before = match.getOrDefault(element, element);
        return kept.getOrDefault(before, before);
    }
}
