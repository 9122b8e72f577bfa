package org.debatemapper.layout;

import java.util.EnumSet;

import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;

/**
 * The options of ELK per algorithm. Never used, for their cost on a few thousand nodes: LINEAR_SEGMENTS placement
 * (minutes), and above a limit model order, NETWORK_SIMPLEX placement and force.
 */
final class ElkSettings {
    /** Above this many nodes the best placement is too slow and deep (measured: minutes for a star of 400). */
    private static final int FINE_PLACEMENT = 120;
    private static final int FORCE_PAIRS = 6_000_000;
    private static final int LEAST_ITERATIONS = 10;
    private static final int MOST_ITERATIONS = 300;

    private final LayoutRequest request;

    ElkSettings(LayoutRequest request) {
        this.request = request;
    }

    void apply(ElkNode root, int nodes) {
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, (double) request.spacing());
        root.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        switch (request.algorithm()) {
        case LAYERED -> layered(root, nodes);
        case TREE, RADIAL -> throw new IllegalArgumentException("Not a layout of ELK: " + request.algorithm());
        case FORCE -> force(root, nodes);
        case PACKING -> {
            root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.rectpacking");
            root.setProperty(CoreOptions.ASPECT_RATIO, 1.5);
        }
        }
    }

    private void layered(ElkNode root, int nodes) {
        double gap = request.spacing();
        root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        root.setProperty(CoreOptions.DIRECTION, direction(request.direction()));
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Math.max(48, gap * 1.6));
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, Math.max(12, gap / 2));
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, nodes <= FINE_PLACEMENT
                ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
    }

    /**
     * Whether a component is a small tree, which is drawn as people draw trees: conclusions over the middle of their reasons,
     * reasons in the order in which they come.
     */
    static boolean isSmallTree(Component component) {
        return component.nodes.size() <= FINE_PLACEMENT && component.isTree();
    }

    /** The order of nodes and edges in the graph is that of the picture, and nodes lie over the middle of others. */
    static void asTree(ElkNode root) {
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    }

    /** Layers are taken from the places that the nodes have. */
    static void keepLayers(ElkNode root) {
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    }

    /** Edges of one node run together: so many of them would need more room than the cards. */
    static void mergeEdges(ElkNode root) {
        root.setProperty(LayeredOptions.MERGE_EDGES, true);
    }

    /** A long chain is folded. */
    static void fold(ElkNode root) {
        root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
        root.setProperty(CoreOptions.ASPECT_RATIO, 1.0);
    }

    private void force(ElkNode root, int nodes) {
        int iterations = (int) Math.min(MOST_ITERATIONS, FORCE_PAIRS / ((long) nodes * nodes + 1));
        root.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.force");
        root.setProperty(ForceOptions.ITERATIONS, Math.max(LEAST_ITERATIONS, iterations));
    }

    private static Direction direction(LayoutDirection direction) {
        return Direction.valueOf(direction.getName());
    }
}
