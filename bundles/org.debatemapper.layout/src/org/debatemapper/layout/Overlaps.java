package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds free places. Rectangles are kept in a grid, so that a look around costs as much as there are neighbours. */
final class Overlaps {
    private static final double CELL = 256;
    private static final double RING = 24;
    private static final int STEPS = 6;
    private static final int MOST_RINGS = 60;

    private final Map<Long, List<Rectangle>> grid = new HashMap<>();
    private final double gap;

    Overlaps(double gap) {
        this.gap = gap;
    }

    void occupy(Rectangle rectangle) {
        for (long column = cell(rectangle.x); column <= cell(rectangle.right()); column++) {
            for (long row = cell(rectangle.y); row <= cell(rectangle.bottom()); row++) {
                grid.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(rectangle);
            }
        }
    }

    /** Moves the rectangle down, past all that is in its way, and occupies the place. Tells whether it had to move. */
    boolean settle(Rectangle rectangle) {
        double before = rectangle.y;
        for (Rectangle other = blocker(rectangle); other != null; other = blocker(rectangle)) {
            rectangle.y = Math.ceil(other.bottom() + gap);
        }
        occupy(rectangle);
        return rectangle.y != before;
    }

    boolean free(Rectangle rectangle) {
        return blocker(rectangle) == null;
    }

    /**
     * Moves the rectangles, all by the same way, as little as it takes to come clear of what is occupied.
     *
     * @return whether a place was found within some cards' widths
     */
    boolean settleTogether(List<Rectangle> rectangles) {
        for (int ring = 0; ring <= MOST_RINGS; ring++) {
            for (int step = 0; step < Math.max(1, ring * STEPS); step++) {
                double angle = 2 * Math.PI * step / Math.max(1, ring * STEPS);
                double dx = Math.rint(ring * RING * Math.cos(angle));
                double dy = Math.rint(ring * RING * Math.sin(angle));
                if (rectangles.stream().allMatch(r -> free(new Rectangle(r.x + dx, r.y + dy, r.width, r.height)))) {
                    rectangles.forEach(rectangle -> rectangle.move(dx, dy));
                    return true;
                }
            }
        }
        return false;
    }

    private Rectangle blocker(Rectangle rectangle) {
        for (long column = cell(rectangle.x - gap); column <= cell(rectangle.right() + gap); column++) {
            for (long row = cell(rectangle.y - gap); row <= cell(rectangle.bottom() + gap); row++) {
                for (Rectangle other : grid.getOrDefault(key(column, row), List.of())) {
                    if (other.nearer(rectangle, gap)) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /** Takes the overlaps out of a component, from top to bottom. */
    static void remove(Component component, double gap) {
        Overlaps overlaps = new Overlaps(gap);
        List<Rectangle> order = new ArrayList<>();
        component.nodes.forEach(node -> order.add(component.rectangle(node)));
        order.sort(Comparator.comparingDouble((Rectangle r) -> r.y).thenComparingDouble(r -> r.x));
        order.forEach(overlaps::settle);
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xffffffffL;
    }
}
