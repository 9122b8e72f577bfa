package org.debatemapper.model.map;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Label;
import org.debatemapper.model.Lens;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/**
 * Which nodes of a map are shown at one moment: not those that hang on collapsed nodes alone, nor those in collapsed
 * frames, nor those that the lens of the map leaves out. A collapsed frame stands for what it hides: edges end at it.
 * Immutable; after a change of the map make a new one.
 */
public final class Visibility {
    private final ArgumentMap map;
    private final Map<NodeView, NodeView> folded;
    private final Set<NodeView> filtered;
    private final Map<NodeView, Integer> counts = new HashMap<>();
    private final Map<NodeView, GroupView> framed;
    private final Set<GroupView> hiddenFrames;

    private Visibility(ArgumentMap map, Map<NodeView, NodeView> folded, Set<NodeView> filtered, Frames frames) {
        this.map = map;
        this.framed = frames == null ? Map.of() : frames.hiddenNodes();
        this.hiddenFrames = framed.isEmpty() ? Set.of() : frames.hiddenFrames();
        this.filtered = filtered;
        this.folded = folded;
        Branches branches = new Branches(map);
        if (!folded.isEmpty()) {
            map.getNodes().stream().filter(view -> view.isCollapsed() && !folded.containsKey(view))
                    .forEach(view -> counts.put(view, count(branches, view)));
        }
    }

    /**
     * @param map
     *            a map
     * @return what it shows without an evaluation; costs as much as the map has nodes and, if any is collapsed,
     *         relations
     */
    public static Visibility of(ArgumentMap map) {
        return of(map, element -> null);
    }

    /**
     * @param map
     *            a map
     * @param labels
     *            gives the label of an element, or null if it was not evaluated: then a lens for labels lets it through
     * @return what the map shows; costs as much as the map has nodes and, if any is collapsed, relations
     */
    public static Visibility of(ArgumentMap map, Function<Element, Label> labels) {
        return of(map, map.getLens(), labels);
    }

    /**
     * @param map
     *            a map
     * @param lens
     *            takes the place of the map's own; null lets everything through
     * @param labels
     *            gives the label of an element, or null if it was not evaluated
     * @return what the map shows; costs as much as the map has nodes and, if any is collapsed, relations
     */
    public static Visibility of(ArgumentMap map, Lens lens, Function<Element, Label> labels) {
        Predicate<NodeView> filter = new LensFilter(map, lens, labels);
        Set<NodeView> filtered = lens == null ? Set.of()
                : map.getNodes().stream().filter(filter.negate()).collect(Collectors.toSet());
        return new Visibility(map, Folding.of(map), filtered, new Frames(map));
    }

    /**
     * @param map
     *            a map
     * @return what it would show without its lens and with all its frames open
     */
    public static Visibility withoutLens(ArgumentMap map) {
        return new Visibility(map, Folding.of(map), Set.of(), null);
    }

    /**
     * @param view
     *            a node of the map
     * @return whether it is shown
     */
    public boolean shows(NodeView view) {
        return !framed.containsKey(view) && passes(view);
    }

    private boolean passes(NodeView view) {
        return !folded.containsKey(view) && !filtered.contains(view);
    }

    /**
     * @param frame
     *            a frame of the map
     * @return whether it is shown: it lies in no collapsed one
     */
    public boolean shows(GroupView frame) {
        return !hiddenFrames.contains(frame);
    }

    /**
     * @param view
     *            a node of the map
     * @return the collapsed frame that is shown in its place; null if none is
     */
    public GroupView framedInto(NodeView view) {
        return passes(view) ? framed.get(view) : null;
    }

    /**
     * @param frame
     *            a frame of the map
     * @return the nodes in whose place it is shown; empty unless it is collapsed
     */
    public List<NodeView> hiddenIn(GroupView frame) {
        return framed.keySet().stream().filter(view -> framedInto(view) == frame).toList();
    }

    /**
     * @param view
     *            a node of the map
     * @return the shown collapsed node that hides it; null if none does
     */
    public NodeView foldedInto(NodeView view) {
        return folded.get(view);
    }

    /** @return the nodes that are hidden because others are collapsed; not to be changed */
    public Set<NodeView> folded() {
        return Collections.unmodifiableSet(folded.keySet());
    }

    /** @return the nodes that are not shown, whatever hides them */
    public Set<NodeView> hidden() {
        Set<NodeView> hidden = new HashSet<>(folded.keySet());
        hidden.addAll(filtered);
        hidden.addAll(framed.keySet());
        return hidden;
    }

    /**
     * @param view
     *            a node of the map
     * @return how many hidden statements hang on it; 0 unless it is collapsed and shown. What hangs on two collapsed
     *         nodes counts for both.
     */
    public int hiddenBelow(NodeView view) {
        return counts.getOrDefault(view, 0);
    }

    /** @return the nodes that hide others; not to be changed */
    public Set<NodeView> hiding() {
        return Collections.unmodifiableSet(counts.keySet());
    }

    /** @return the shown nodes, and the edges between them and those in whose place frames are shown; never null */
    public MapGraph graph() {
        return new MapGraph(map, this::shows, this::framedInto);
    }

    private int count(Branches branches, NodeView owner) {
        Set<NodeView> found = new HashSet<>();
        Deque<NodeView> open = new ArrayDeque<>(List.of(owner));
        while (!open.isEmpty()) {
            for (NodeView next : branches.below(open.remove())) {
                if (folded.containsKey(next) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return (int) found.stream().filter(view -> view.getElement() instanceof Statement).count();
    }
}
