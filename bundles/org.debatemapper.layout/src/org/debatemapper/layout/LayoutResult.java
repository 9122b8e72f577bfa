package org.debatemapper.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.BendPoint;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;

/**
 * Where everything goes. The model is not changed: whoever asked decides.
 *
 * @param positions
 *            of every node of the map in the order of the file; pinned nodes stay
 * @param bends
 *            of the edges for which the layout found a way; others are to have no bend points
 */
public record LayoutResult(Map<NodeView, Position> positions, Map<MapEdge, List<BendPoint>> bends) {
    /** Everything stays. */
    public static final LayoutResult NONE = new LayoutResult(Map.of(), Map.of());

    /** Keeps copies that nobody can change, in the same order. */
    public LayoutResult {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        bends = Collections.unmodifiableMap(new LinkedHashMap<>(bends));
    }
}
