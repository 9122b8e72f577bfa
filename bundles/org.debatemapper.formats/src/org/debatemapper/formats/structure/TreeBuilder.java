package org.debatemapper.formats.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Puts maps and lists together from a stream of events, without recursion. A map keeps the order of its keys; of a
 * repeated key the last value holds.
 */
final class TreeBuilder {
    private final int deepest;
    private final int before;
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> keys = new ArrayDeque<>();
    private Object root;

    /**
     * @param deepest
     *            how many maps and lists may be open at once
     * @param before
     *            how many lines stand before the text that lines are counted in
     */
    TreeBuilder(int deepest, int before) {
        this.deepest = deepest;
        this.before = before;
    }

    /** @return whether one more level is allowed */
    boolean canOpen() {
        return open.size() < deepest;
    }

    void openMap(int line) {
        open(new LocatedMap(before + line));
    }

    void openList() {
        open(new ArrayList<>());
    }

    private void open(Object container) {
        value(container);
        open.push(container);
    }

    void close() {
        open.pop();
    }

    void key(String name) {
        keys.push(name);
    }

    @SuppressWarnings("unchecked")
    void value(Object value) {
        Object container = open.peek();
        if (container == null) {
            root = value;
        } else if (container instanceof List<?> list) {
            ((List<Object>) list).add(value);
        } else {
            ((Map<String, Object>) container).put(keys.pop(), value);
        }
    }

    /** @return whether a map is open that waits for a key */
    boolean inMap() {
        return open.peek() instanceof Map<?, ?>;
    }

    /** @return whether a map or a list is open */
    boolean isOpen() {
        return !open.isEmpty();
    }

    Object root() {
        return root;
    }
}
