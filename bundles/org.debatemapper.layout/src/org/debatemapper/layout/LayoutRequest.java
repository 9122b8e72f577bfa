package org.debatemapper.layout;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.LayoutSettings;
import org.debatemapper.model.Routing;

/**
 * How a map shall be laid out.
 *
 * @param algorithm
 *            how nodes are placed
 * @param direction
 *            where conclusions lie, seen from their premises; regarded by the layered and tree layouts
 * @param spacing
 *            pixels between neighbours, {@value #LEAST_SPACING} or more; less counts as that, 0 as
 *            {@value #DEFAULT_SPACING}
 * @param routing
 *            bend points are found for orthogonal edges only
 * @param sizes
 *            how big nodes are, never null
 */
public record LayoutRequest(LayoutAlgorithm algorithm, LayoutDirection direction, int spacing, Routing routing,
        NodeSizes sizes) {
    /** Spacing of maps that set none. */
    public static final int DEFAULT_SPACING = 32;
    /** Nearer cards could not be told apart. */
    public static final int LEAST_SPACING = 8;

    /** Puts a spacing that can be used. */
    public LayoutRequest {
        spacing = spacing == 0 ? DEFAULT_SPACING : Math.max(LEAST_SPACING, spacing);
    }

    /**
     * @param map
     *            a map
     * @param sizes
     *            how big its nodes are
     * @return what the map's settings ask for; layered upwards if it has none
     */
    public static LayoutRequest of(ArgumentMap map, NodeSizes sizes) {
        LayoutSettings settings = map.getLayout();
        return settings == null
                ? new LayoutRequest(LayoutAlgorithm.LAYERED, LayoutDirection.UP, 0, Routing.ORTHOGONAL, sizes)
                : new LayoutRequest(settings.getAlgorithm(), settings.getDirection(), settings.getSpacing(),
                        settings.getRouting(), sizes);
    }
}
