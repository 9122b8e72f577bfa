package org.debatemapper.formats.graph;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.debatemapper.formats.model.StanceWord;

/**
 * An edge of a drawn graph.
 *
 * @param from
 *            where it starts
 * @param to
 *            where it ends
 * @param attributes
 *            what the file says of it, by the names of Graphviz; may be added to
 * @param line
 *            where it stands, from 1
 */
record GraphEdge(GraphNode from, GraphNode to, Map<String, String> attributes, int line) {
    /** @return what an attribute says, in lower case; empty if it is not there */
    String attribute(String name) {
        return plain(attributes.get(name));
    }

    static String plain(String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /** @return whether there is no arrowhead at its end */
    boolean isOpen() {
        return attribute("arrowhead").equals("none") || attribute("dir").equals("none");
    }

    /** @return the same edge as it is meant: some are drawn from their end, and some say what is done to their start */
    GraphEdge forward() {
        boolean passive = Stream.of("type", "relation", "label", "xlabel").anyMatch(name -> StanceWord.isPassive(attributes.get(name)));
        return attribute("dir").equals("back") != passive ? new GraphEdge(to, from, attributes, line) : this;
    }

    @Override
    public String toString() {
        return from.id() + " \u2192 " + to.id();
    }
}
