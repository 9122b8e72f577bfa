package org.debatemapper.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a component came to lie, to be compared with other ways. */
final class Outcome {
    private final Component component;
    private final Map<Integer, double[]> places = new HashMap<>();
    private final Map<LayoutGraph.Link, List<Component.Bend>> bends;

    private Outcome(Component component) {
        this.component = component;
        component.nodes.forEach(node -> places.put(node,
                new double[] {component.rectangle(node).x, component.rectangle(node).y }));
        bends = new LinkedHashMap<>(component.bends);
    }

    static Outcome of(Component component) {
        return new Outcome(component);
    }

    void restore() {
        places.forEach((node, place) -> {
            component.rectangle(node).x = place[0];
            component.rectangle(node).y = place[1];
        });
        component.bends.clear();
        component.bends.putAll(bends);
    }

    /** How much there is to look at: the length of the edges, counted between the middles of nodes, and the extent. */
    static double effort(Component component) {
        double length = 0;
        for (LayoutGraph.Link link : component.links) {
            Rectangle source = component.rectangle(link.source());
            Rectangle target = component.rectangle(link.target());
            length += Math.abs(source.x + source.width / 2 - target.x - target.width / 2)
                    + Math.abs(source.y + source.height / 2 - target.y - target.height / 2);
        }
        Rectangle extent = component.extent();
        return length + extent.width + extent.height;
    }
}
