package org.debatemapper.layout;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.graph.ElkNode;

/**
 * Where nodes were before a layout: who reads the map again looks for them there. A layered layout then keeps the order
 * of the nodes across each layer.
 */
final class Hints {
    private final Component component;
    private final Map<Integer, double[]> before = new HashMap<>();

    private Hints(Component component) {
        this.component = component;
        for (int node : component.nodes) {
            Rectangle rectangle = component.rectangle(node);
            before.put(node, new double[] {rectangle.x, rectangle.y });
        }
    }

    /** The places that the nodes of a component have now. */
    static Hints of(Component component) {
        return new Hints(component);
    }

    /** Puts every node back to where it was across the direction of reading; along it, layers are found anew. */
    void putBackAcross(boolean vertical) {
        before.forEach((node, place) -> {
            if (vertical) {
                component.rectangle(node).x = place[0];
            } else {
                component.rectangle(node).y = place[1];
            }
        });
    }

    void putBack() {
        before.forEach((node, place) -> {
            component.rectangle(node).x = place[0];
            component.rectangle(node).y = place[1];
        });
    }

    /** Orders each layer by the places that the nodes have. */
    static void keepOrder(ElkNode root) {
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
    }
}
