package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Packs components in rows, so that a map of many parts has the shape of a page. Big parts come first, single cards
 * last; among equals the order of the map stays.
 */
final class Shelves {
    private static final double PAGE = 1.5;

    private final double gap;

    Shelves(double gap) {
        this.gap = gap;
    }

    void pack(List<Component> components) {
        List<Component> order = new ArrayList<>(components);
        order.sort(Comparator.comparingDouble((Component c) -> -Math.min(c.nodes.size(), 2))
                .thenComparingDouble(c -> c.nodes.size() == 1 ? 0 : -c.extent().height));
        double area = 0;
        double widest = 0;
        for (Component component : order) {
            Rectangle extent = component.extent();
            area += (extent.width + gap) * (extent.height + gap);
            widest = Math.max(widest, extent.width);
        }
        place(order, Math.max(widest, Math.sqrt(area * PAGE)));
    }

    private void place(List<Component> order, double rowWidth) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Component component : order) {
            Rectangle extent = component.extent();
            if (x > 0 && x + extent.width > rowWidth) {
                x = 0;
                y += rowHeight + gap;
                rowHeight = 0;
            }
            component.move(x - extent.x, y - extent.y);
            x += extent.width + gap;
            rowHeight = Math.max(rowHeight, extent.height);
        }
    }
}
