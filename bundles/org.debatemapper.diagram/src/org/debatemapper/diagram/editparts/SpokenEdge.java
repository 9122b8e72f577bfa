package org.debatemapper.diagram.editparts;

import java.util.List;

import org.debatemapper.model.Element;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.model.operations.Names;

/**
 * An edge in words: where it begins, what it does, and to what.
 *
 * @param edge
 *            the edge
 * @param languages
 *            for the names of its ends, the preferred one first
 */
record SpokenEdge(MapEdge edge, List<String> languages) implements Spoken {
    @Override
    public String name() {
        String does = SpokenMessages.bind(SpokenMessages.active(edge.kind()),
                Names.of(at(edge.target()), languages));
        return Names.of(at(edge.source()), languages) + ". " + does;
    }

    @Override
    public String description() {
        return "";
    }

    /** What an edge begins or ends at. */
    static Element at(MapEnd end) {
        return end instanceof MapNode node ? node.view().getElement() : ((MapEdge) end).relation();
    }
}
