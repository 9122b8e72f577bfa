package org.debatemapper.model.map;

/** Where an edge of a map begins or ends: at a node, or at the middle of another edge. */
public sealed interface MapEnd permits MapNode, MapEdge {
}
