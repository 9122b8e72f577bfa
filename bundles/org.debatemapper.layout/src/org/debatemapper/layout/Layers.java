package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Layers of limited extent, counted from the conclusions: list scheduling as in Coffman and Graham (1972), but by the
 * extents of the nodes, and every node as near to its conclusions as there is room. What more hangs on comes first.
 * O(n log n + e).
 */
final class Layers {
    private static final int STARTED = -1;

    /** A node that may stand on the next layer; the lowest turn comes first. */
    private record Waiting(int node, int turn) {
    }

    private final Component component;
    private final Map<Integer, List<Integer>> reasons = new HashMap<>();
    private final Map<Integer, Integer> open = new HashMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final Set<Long> backwards = new HashSet<>();

    private Layers(Component component) {
        this.component = component;
        component.links.forEach(
                link -> reasons.computeIfAbsent(link.target(), k -> new ArrayList<>()).add(link.source()));
    }

    /** The layer of every node; 0 holds the last conclusions. */
    static Map<Integer, Integer> of(Component component, double room, double gap, boolean vertical) {
        Layers layers = new Layers(component);
        component.nodes.forEach(layers::climb);
        return layers.fill(room, gap, vertical);
    }

    /** Finds the longest chain of reasons below a node, and the edges that close circles. */
    private void climb(int start) {
        List<int[]> path = new ArrayList<>();
        path.add(new int[] {start, 0});
        if (heights.putIfAbsent(start, STARTED) != null) {
            return;
        }
        while (!path.isEmpty()) {
            int[] top = path.get(path.size() - 1);
            List<Integer> below = reasons.getOrDefault(top[0], List.of());
            if (top[1] < below.size()) {
                int next = below.get(top[1]++);
                Integer known = heights.putIfAbsent(next, STARTED);
                if (known == null) {
                    path.add(new int[] {next, 0});
                } else if (known == STARTED) {
                    backwards.add(key(next, top[0]));
                }
            } else {
                path.remove(path.size() - 1);
                heights.put(top[0], below.stream().mapToInt(n -> heights.get(n) + 1).max().orElse(0));
            }
        }
    }

    private Map<Integer, Integer> fill(double room, double gap, boolean vertical) {
        component.nodes.forEach(node -> open.put(node, 0));
        forward((source, target) -> open.merge(source, 1, Integer::sum));
        List<Waiting> ready = new ArrayList<>();
        component.nodes.stream().filter(node -> open.get(node) == 0).forEach(node -> ready.add(waiting(node, 0)));
        Map<Integer, Integer> layers = new HashMap<>();
        for (int layer = 0; !ready.isEmpty(); layer++) {
            List<Waiting> taken = take(ready, room + gap, gap, vertical);
            ready.removeAll(new HashSet<>(taken));
            for (Waiting waiting : taken) {
                layers.put(waiting.node(), layer);
                release(waiting.node(), layer + 1, ready);
            }
        }
        return layers;
    }

    private List<Waiting> take(List<Waiting> ready, double room, double gap, boolean vertical) {
        ready.sort(Comparator.comparingInt(Waiting::turn).thenComparingInt(Waiting::node));
        List<Waiting> taken = new ArrayList<>();
        double used = 0;
        for (Waiting waiting : ready) {
            Rectangle rectangle = component.rectangle(waiting.node());
            double extent = (vertical ? rectangle.width : rectangle.height) + gap;
            if (taken.isEmpty() || used + extent <= room) {
                used += extent;
                taken.add(waiting);
            }
        }
        return taken;
    }

    private void release(int target, int layer, List<Waiting> ready) {
        for (int source : reasons.getOrDefault(target, List.of())) {
            if (!backwards.contains(key(source, target)) && open.merge(source, -1, Integer::sum) == 0) {
                ready.add(waiting(source, layer));
            }
        }
    }

    /** Every layer that a node waits counts like two more layers that hang on it, so that nobody waits for long. */
    private Waiting waiting(int node, int since) {
        return new Waiting(node, 2 * since - heights.get(node));
    }

    private interface Step {
        void edge(int source, int target);
    }

    private void forward(Step step) {
        reasons.forEach((target, sources) -> sources.forEach(source -> {
            if (!backwards.contains(key(source, target))) {
                step.edge(source, target);
            }
        }));
    }

    private static long key(int source, int target) {
        return (long) source << 32 | target;
    }
}
