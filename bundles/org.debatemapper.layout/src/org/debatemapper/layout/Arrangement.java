package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks in rows of columns: a row is as high as its highest block, and lower ones are stacked beside it. Several
 * widths and heights are tried, and the best shape is taken. O(n · c) for n blocks in c columns.
 */
final class Arrangement {
    /** The width of the corridor left of a column. */
    static final double CORRIDOR = 62;
    /** The height of the channel above a row. */
    static final double CHANNEL = 70;
    private static final double[] SHARES = {0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.1, 1.4, 2};
    private static final double[] STACKS = {1, 1.5, 2.2, 3.3, 5, 8, 12, 18, 27};
    private static final double CLUSTER = 0.3;
    private static final double MOST_CLUSTER = 3;

    /**
     * Where a block stands, from the left upper corner of the body.
     *
     * @param x
     *            its left side
     * @param y
     *            its upper side
     * @param corridor
     *            the left end of the corridor of its column
     * @param row
     *            the upper end of its row
     * @param alone
     *            whether it has its column for itself
     */
    record Spot(double x, double y, double corridor, double row, boolean alone) {
    }

    private final double spacing;
    private final Map<Block, Spot> spots = new IdentityHashMap<>();
    private double width;
    private double height;
    private int columns;

    private Arrangement(double spacing) {
        this.spacing = spacing;
    }

    /** Finds the best arrangement and tells each block its spot. */
    static Arrangement of(List<Block> blocks, double spacing, double aspect) {
        List<Block> order = new ArrayList<>(blocks);
        order.sort(Comparator.comparingDouble((Block block) -> -block.height));
        Arrangement best = blocks.size() < 2 ? new Arrangement(spacing).only(blocks) : null;
        for (Arrangement tried : blocks.size() < 2 ? List.<Arrangement>of() : trials(order, spacing)) {
            if (best == null || tried.cost(aspect) < best.cost(aspect)) {
                best = tried;
            }
        }
        best.spots.forEach((block, spot) -> block.spot = spot);
        return best;
    }

    private static List<Arrangement> trials(List<Block> order, double spacing) {
        double widest = 0;
        double area = 0;
        double sum = 0;
        for (Block block : order) {
            double right = CORRIDOR + block.width;
            widest = Math.max(widest, right);
            area += (right + spacing) * (block.height + spacing);
            sum += block.height + spacing;
        }
        List<Arrangement> trials = new ArrayList<>();
        for (double share : SHARES) {
            double most = Math.max(widest, 2 * share * Math.sqrt(area));
            trials.add(new Arrangement(spacing).fill(order, most, 0));
        }
        double highest = order.get(0).height;
        for (int i = 0; i < STACKS.length && highest * STACKS[i] < 1.5 * sum; i++) {
            trials.add(new Arrangement(spacing).fill(order, Double.MAX_VALUE, highest * STACKS[i]));
        }
        return trials;
    }

    private Arrangement only(List<Block> blocks) {
        for (Block block : blocks) {
            spots.put(block, new Spot(0, 0, 0, 0, true));
            width = block.width;
            height = block.height;
            columns = 1;
        }
        return this;
    }

    /** Fills rows up to a width; their height is at least the given one. */
    private Arrangement fill(List<Block> order, double mostWidth, double leastHeight) {
        boolean[] taken = new boolean[order.size()];
        int first = 0;
        double y = 0;
        while (first < order.size()) {
            double rowHeight = Math.max(leastHeight, order.get(first).height);
            double x = 0;
            double bottom = 0;
            int inRow = 0;
            while (first < order.size() && (x == 0 || x + CORRIDOR + order.get(first).width <= mostWidth)) {
                Column column = stack(order, taken, first, rowHeight);
                column.put(x, y);
                x += CORRIDOR + column.width + cluster(order.get(first));
                bottom = Math.max(bottom, column.height);
                inRow++;
                while (first < order.size() && taken[first]) {
                    first++;
                }
            }
            width = Math.max(width, x);
            height = y + bottom;
            y = height + CHANNEL;
            columns = Math.max(columns, inRow);
        }
        return this;
    }

    private Column stack(List<Block> order, boolean[] taken, int first, double most) {
        Column column = new Column(order.get(first));
        taken[first] = true;
        for (int i = first + 1; i < order.size(); i++) {
            Block block = order.get(i);
            double top = column.height + Math.max(gap(block), gap(column.last()));
            if (!taken[i] && block.width <= column.width && top + block.height <= most) {
                column.add(block, top);
                taken[i] = true;
            }
        }
        return column;
    }

    private double gap(Block block) {
        return spacing + cluster(block);
    }

    /** What belongs together is told by the distance to what does not: the more it is, the more. */
    private double cluster(Block block) {
        return spacing * Math.min(MOST_CLUSTER, CLUSTER * Math.log(block.size));
    }

    private double cost(double aspect) {
        double ratio = width / Math.max(1, height) / aspect;
        double elongation = Math.max(ratio, 1 / ratio);
        return width * height * Math.sqrt(elongation);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The number of columns of the row that has most. */
    int columns() {
        return columns;
    }

    /** Blocks on each other. */
    private final class Column {
        final List<Block> blocks = new ArrayList<>();
        final List<Double> tops = new ArrayList<>();
        final double width;
        double height;

        Column(Block first) {
            width = first.width;
            add(first, 0);
        }

        Block last() {
            return blocks.get(blocks.size() - 1);
        }

        void add(Block block, double top) {
            blocks.add(block);
            tops.add(top);
            height = top + block.height;
        }

        void put(double x, double y) {
            for (int i = 0; i < blocks.size(); i++) {
                spots.put(blocks.get(i),
                        new Spot(x + CORRIDOR, y + tops.get(i), x, y, blocks.size() == 1));
            }
        }
    }
}
