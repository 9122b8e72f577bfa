package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An argument graph in any dialect of AIF. */
final class AifGraph {
    /** The key of what this program adds to nodes and to the file. */
    static final String OWN = "debateMapper";

    /** The key of a conflict node that goes both ways, in dialects that have such. */
    static final String SYMMETRIC = "symmetric";

    private final Map<String, AifNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<AifNode>> targets = new HashMap<>();
    private final Map<String, List<AifNode>> sources = new HashMap<>();
    private final Set<List<String>> edges = new HashSet<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<?, ?> own;

    AifGraph(Map<?, ?> own) {
        this.own = own;
    }

    /** @return false if the id is there already */
    boolean add(AifNode node) {
        return nodes.putIfAbsent(node.id(), node) == null;
    }

    /** @return the node with an id, or null */
    AifNode node(String id) {
        return nodes.get(id);
    }

    /**
     * Connects two nodes, once however often it is asked for.
     *
     * @return false if an end is missing
     */
    boolean connect(String from, String to) {
        AifNode source = nodes.get(from);
        AifNode target = nodes.get(to);
        if (source == null || target == null) {
            return false;
        }
        if (!edges.add(List.of(from, to))) {
            return true;
        }
        targets.computeIfAbsent(from, key -> new ArrayList<>()).add(target);
        sources.computeIfAbsent(to, key -> new ArrayList<>()).add(source);
        return true;
    }

    void speaker(String node, String name) {
        speakers.put(node, name);
    }

    /** @return who said a locution, or null */
    String speaker(AifNode node) {
        return speakers.get(node.id());
    }

    Iterable<AifNode> nodes() {
        return nodes.values();
    }

    List<AifNode> targets(AifNode node) {
        return targets.getOrDefault(node.id(), List.of());
    }

    List<AifNode> sources(AifNode node) {
        return sources.getOrDefault(node.id(), List.of());
    }

    /** @return what this program added to the file, or null */
    Map<?, ?> own() {
        return own;
    }
}
