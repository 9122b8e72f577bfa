package org.debatemapper.core.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Which objects of two debates are the same: those known to be, else those in the same place with the same id, the same
 * import key, or the same title and text. Statements are matched before relations, so that the ends tell which relations
 * are the same. Linear in the size of the debates but for statements without any sign, which are compared in order.
 */
public final class Matching {
    private final Debate before;
    private final Debate after;
    private final Map<EObject, EObject> known;
    private final Map<EObject, EObject> forward = new LinkedHashMap<>();
    private final Map<EObject, EObject> backward = new HashMap<>();
    private final MatchKeys keys = new MatchKeys(this);

    private Matching(Debate before, Debate after, Map<? extends EObject, ? extends EObject> known) {
        this.before = before;
        this.after = after;
        this.known = Map.copyOf(known);
        pair(before, after);
        Deque<EObject> open = new ArrayDeque<>(List.of(before));
        while (!open.isEmpty()) {
            EObject owner = open.poll();
            open.addAll(children(owner, forward.get(owner)));
        }
    }

    /**
     * @param before
     *            a debate
     * @param after
     *            another one, maybe made of it
     * @return what is the same in both
     */
    public static Matching of(Debate before, Debate after) {
        return new Matching(before, after, Map.of());
    }

    /**
     * @param before
     *            a debate
     * @param after
     *            another one, maybe made of it
     * @param known
     *            objects of the first debate with those of the second that are the same, whatever they say
     * @return what is the same in both
     */
    public static Matching of(Debate before, Debate after, Map<? extends Identified, ? extends Identified> known) {
        return new Matching(before, after, known);
    }

    /** @return the earlier debate */
    public Debate before() {
        return before;
    }

    /** @return the later debate */
    public Debate after() {
        return after;
    }

    /** @return objects of the earlier debate with those of the later one, owners before what they contain */
    public Map<EObject, EObject> pairs() {
        return Collections.unmodifiableMap(forward);
    }

    /**
     * @param object
     *            an object of the earlier debate
     * @return the same in the later one, or null
     */
    public EObject inAfter(EObject object) {
        return forward.get(object);
    }

    /**
     * @param object
     *            an object of the later debate
     * @return the same in the earlier one, or null
     */
    public EObject inBefore(EObject object) {
        return backward.get(object);
    }

    private void pair(EObject from, EObject to) {
        forward.put(from, to);
        backward.put(to, from);
    }

    private List<EObject> children(EObject from, EObject to) {
        List<EObject> matched = new ArrayList<>();
        for (EReference part : Features.parts(from.eClass())) {
            if (to.eClass().getEAllReferences().contains(part)) {
                List<EObject> left = new ArrayList<>(Features.objects(from, part));
                List<EObject> right = new ArrayList<>(Features.objects(to, part));
                List<EObject> all = List.copyOf(left);
                match(left, right);
                all.stream().filter(forward::containsKey).forEach(matched::add);
            }
        }
        return matched;
    }

    private void match(List<EObject> left, List<EObject> right) {
        for (EObject object : List.copyOf(left)) {
            EObject twin = known.get(object);
            if (twin != null && right.remove(twin)) {
                left.remove(object);
                pair(object, twin);
            }
        }
        for (Function<EObject, Object> key : keys.all()) {
            if (!left.isEmpty() && !right.isEmpty()) {
                matchBy(key, left, right);
            }
        }
        matchAlike(left, right);
    }

    /** Objects with the same key are the same; of several the first with the first. */
    private void matchBy(Function<EObject, Object> key, List<EObject> left, List<EObject> right) {
        Map<Object, Deque<EObject>> index = new HashMap<>();
        for (EObject object : right) {
            Object value = key.apply(object);
            if (value != null) {
                index.computeIfAbsent(value, v -> new ArrayDeque<>()).add(object);
            }
        }
        Collection<EObject> found = Collections.newSetFromMap(new HashMap<>());
        for (EObject object : left) {
            Object value = key.apply(object);
            Deque<EObject> twins = value == null ? null : index.get(value);
            if (twins != null && !twins.isEmpty()) {
                EObject twin = twins.poll();
                pair(object, twin);
                found.add(twin);
            }
        }
        left.removeIf(forward::containsKey);
        right.removeIf(found::contains);
    }

    /** A statement without title whose text was edited: the next that shares most of its text. */
    private void matchAlike(List<EObject> left, List<EObject> right) {
        for (EObject object : List.copyOf(left)) {
            if (object instanceof Statement statement) {
                right.stream().filter(other -> other.eClass() == object.eClass())
                        .filter(other -> MatchKeys.isAlike(statement, (Statement) other)).findFirst().ifPresent(twin -> {
                            left.remove(object);
                            right.remove(twin);
                            pair(object, twin);
                        });
            }
        }
    }
}
