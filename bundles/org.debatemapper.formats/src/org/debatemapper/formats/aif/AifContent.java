package org.debatemapper.formats.aif;

import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.Selection;

/**
 * What a file of any dialect says.
 *
 * @param nodes
 *            hold {@code nodeID, text, type}, and {@link AifGraph#OWN} if this program has more to say
 * @param edges
 *            hold {@code edgeID, fromID, toID}
 * @param places
 *            where the nodes stand
 * @param locutions
 *            locutions by the ids of their nodes, in the order of the file
 * @param selection
 *            what is written
 */
record AifContent(List<Map<String, Object>> nodes, List<Map<String, Object>> edges, NodePlaces places,
        Map<String, Locution> locutions, Selection selection) {
}
