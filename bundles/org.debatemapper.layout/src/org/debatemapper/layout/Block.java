package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A node and all that is laid out below it, as one rectangle that nothing else reaches into. The node is on top; the
 * blocks below it stand in rows of columns. Left of every column runs a corridor, above every row a channel; edges run
 * there and meet no node. Measures are those of {@link BlockLayout}, where conclusions are always on top.
 */
final class Block {
    /** Stands for no node: the ground on which several last conclusions stand. */
    static final int GROUND = -1;

    final int node;
    final Rectangle card;
    final List<Block> below = new ArrayList<>();
    Block above;
    /** The number of nodes in it. */
    int size = 1;
    double width;
    double height;
    Arrangement body;
    /** Where it stands in the body of the block above. */
    Arrangement.Spot spot;
    double x;
    double y;

    Block(int node, Rectangle card) {
        this.node = node;
        this.card = card;
    }

    void add(Block block) {
        below.add(block);
        block.above = this;
    }

    boolean ground() {
        return node == GROUND;
    }

    /** The height of the node and of the channel below it. */
    double head() {
        return ground() ? 0 : card.height + Arrangement.CHANNEL;
    }

    /** Arranges what is below, which must have its measures. */
    void measure(double spacing, double aspect) {
        for (Block block : below) {
            size += block.size;
        }
        body = Arrangement.of(below, spacing, aspect);
        width = Math.max(card.width, body.width());
        height = below.isEmpty() ? card.height : head() + body.height();
    }

    /** Puts the block and its node, then where the blocks below begin. */
    void place(double left, double top) {
        x = left;
        y = top;
        card.x = centred() ? left + (width - card.width) / 2 : left;
        card.y = top;
        for (Block block : below) {
            double shift = below.size() == 1 ? Math.max(0, (card.width - block.width) / 2) : 0;
            block.place(block.spot, left + shift, top + head());
        }
    }

    private void place(Arrangement.Spot spot, double left, double top) {
        place(left + spot.x(), top + spot.y());
    }

    /** A node that shares its column is at the left, near its corridor; so is one above a single column of many. */
    private boolean centred() {
        return (spot == null || spot.alone()) && (below.size() < 2 || body.columns() > 1);
    }

    /** The left end of the corridor beside the block. */
    double corridor() {
        if (above == null) {
            return x - Arrangement.CORRIDOR;
        }
        return above.below.size() == 1 ? above.corridor() : above.x + spot.corridor();
    }

    /** The lower end of the channel above the row in which the block stands. */
    double channel() {
        return above == null ? y : above.y + above.head() + spot.row();
    }

    /** The left end of the corridor that leads from row to row below the node. */
    double trunk() {
        return below.size() == 1 ? corridor() : x;
    }
}
