package org.debatemapper.formats.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A node of a drawn graph. */
final class GraphNode {
    private static final Set<String> STATEMENTS = Set.of("claim", "evidence", "issue");
    private static final Set<String> RELATIONS = Set.of("argument", "attack", "conflict", "answer", "preference", "rephrase");

    private final String id;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String title = "";
    private String label;

    /**
     * @param id
     *            its name in the file
     * @param line
     *            where it is named first, from 1
     */
    GraphNode(String id, int line) {
        this.id = id;
        this.line = line;
    }

    String id() {
        return id;
    }

    int line() {
        return line;
    }

    /** @return what the file says of it, by the names of Graphviz; may be added to */
    Map<String, String> attributes() {
        return attributes;
    }

    /** @return what an attribute says, in lower case; empty if it is not there */
    String attribute(String name) {
        return GraphEdge.plain(attributes.get(name));
    }

    /** @return a name that stands above the words, or nothing */
    String title() {
        return title;
    }

    /** @return the words in it; those of its id if it has no label */
    String label() {
        return label == null ? id : label;
    }

    void setLabel(String title, String label) {
        this.title = title;
        this.label = label;
    }

    /** @return whether it stands for a relation: one that was written here, by its name and its class */
    boolean isRelation() {
        return RELATIONS.contains(attribute("class")) && id.matches("r[0-9]+");
    }

    /** @return whether it has a class that is given to what is written here */
    boolean isOurs() {
        return STATEMENTS.contains(attribute("class")) || isRelation();
    }

    /** @return whether it is drawn as a mere point, in which edges come together */
    boolean isPoint() {
        return attribute("shape").equals("point") || "".equals(label) && title.isEmpty() && !attributes.containsKey("class");
    }
}
