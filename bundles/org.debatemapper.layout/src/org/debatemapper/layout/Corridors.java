package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.debatemapper.layout.Component.Bend;
import org.debatemapper.model.map.MapNode;

/**
 * Ways of edges between blocks. Edges from a node to the one above run together in lanes, one for each kind, so that
 * nobody takes an attack for a reason; other edges climb from block to block beside these lanes. An edge costs as much
 * as its ends are deep.
 */
final class Corridors {
    private static final double FIRST_LANE = 15;
    private static final double LANE = 7;
    private static final double FIRST_BUS = 38;
    private static final double BUS = 5;
    private static final double CROSS_LANE = 9;
    private static final double CROSS_BUS = 58;
    private static final double CROSS_STEP = 5;
    private static final double ARROW = 12;
    private static final double EDGE_OF_CARD = 6;
    private static final double LEG = 22;

    private final Map<Integer, Block> blocks;
    private final Map<Integer, LayoutGraph.Link> hung;
    private int crossings;

    /**
     * @param blocks
     *            by the numbers of their nodes, all placed
     * @param hung
     *            the link by which each node hangs on the one above
     */
    Corridors(Map<Integer, Block> blocks, Map<Integer, LayoutGraph.Link> hung) {
        this.blocks = blocks;
        this.hung = hung;
    }

    /** The bends of an edge from its source to its target; none if it shall find its way by itself. */
    List<Bend> route(LayoutGraph.Link link) {
        Block source = blocks.get(link.source());
        Block target = blocks.get(link.beside());
        boolean tree = isTree(source, link);
        if (!(link.edge().source() instanceof MapNode) || source == target) {
            return List.of();
        }
        if (!link.exact()) {
            return tree && carriesMark(target, link) ? toMark(source, target, lane(link)) : List.of();
        }
        return Ways.simplified(tree ? toConclusion(source, lane(link)) : across(source, target));
    }

    private boolean isTree(Block block, LayoutGraph.Link link) {
        return link != null && hung.get(block.node) == link && block.above == blocks.get(link.beside());
    }

    /** Whether the edge that the link leads to is the one by which its source hangs. */
    private boolean carriesMark(Block host, LayoutGraph.Link link) {
        LayoutGraph.Link attacked = hung.get(host.node);
        return isTree(host, attacked) && attacked.edge().equals(link.edge().target());
    }

    private static int lane(LayoutGraph.Link link) {
        return switch (link.edge().kind()) {
        case SUPPORT, PREMISE, CONCLUSION -> 0;
        case ATTACK -> 1;
        case UNDERCUT -> 2;
        case ANSWER, REPHRASE, PREFERENCE -> 3;
        };
    }

    private List<Bend> toConclusion(Block block, int lane) {
        Block above = block.above;
        if (runsStraight(block)) {
            return List.of(new Bend(straight(block), (above.card.bottom() + block.card.y) / 2));
        }
        List<Bend> way = climb(block, lane);
        way.add(new Bend(foot(above, lane), bus(above.y + above.head(), lane)));
        return way;
    }

    /** From the block to the channel just below the node above. */
    private static List<Bend> climb(Block block, int lane) {
        List<Bend> way = new ArrayList<>();
        double channel = bus(block.channel(), lane);
        if (block.spot.alone()) {
            way.add(new Bend(center(block), channel));
        } else {
            double corridor = lane(block.corridor(), lane);
            way.add(new Bend(corridor, leg(block)));
            way.add(new Bend(corridor, channel));
        }
        double first = bus(block.above.y + block.above.head(), lane);
        if (channel != first) {
            double trunk = lane(block.above.trunk(), lane);
            way.add(new Bend(trunk, channel));
            way.add(new Bend(trunk, first));
        }
        return way;
    }

    /** To the mark of the edge by which the node above hangs itself. */
    private List<Bend> toMark(Block block, Block host, int lane) {
        List<Bend> way = climb(block, lane);
        double channel = bus(host.y + host.head(), lane);
        Bend mark = Ways.mark(wholeWay(host));
        if (host.spot.alone() || mark.y() != leg(host)) {
            double corridor = lane(host.corridor(), lane);
            way.add(new Bend(corridor, channel));
            way.add(new Bend(corridor, mark.y()));
        } else {
            way.add(new Bend(mark.x(), channel));
        }
        return Ways.simplified(way);
    }

    /** The way of the edge by which a block hangs, with its ends. */
    private List<Bend> wholeWay(Block block) {
        List<Bend> way = new ArrayList<>(toConclusion(block, lane(hung.get(block.node))));
        Bend first = way.get(0);
        boolean upright = first.x() >= block.card.x && first.x() <= block.card.right();
        way.add(0, upright ? new Bend(first.x(), block.card.y) : new Bend(block.card.x, first.y()));
        way.add(new Bend(way.get(way.size() - 1).x(), block.above.card.bottom()));
        return way;
    }

    private List<Bend> across(Block source, Block target) {
        double shift = crossings++ % 2 * CROSS_STEP;
        Block above = commonAbove(source, target);
        List<Bend> way = new ArrayList<>();
        List<Bend> down = new ArrayList<>();
        Block from = source;
        Block to = target;
        if (source == above) {
            way.add(new Bend(foot(source, lane(target)), crossBus(source.y + source.head(), shift)));
        } else {
            way.add(new Bend(crossLane(source.corridor(), shift), source.card.y + source.card.height * 0.62));
            from = climb(source, above, shift, way);
        }
        if (target == above) {
            down.add(new Bend(foot(target, lane(source)), crossBus(target.y + target.head(), shift)));
        } else {
            down.add(new Bend(crossLane(target.corridor(), shift),
                    target.card.y + Math.max(target.card.height * 0.8, target.card.height - 14)));
            to = climb(target, above, shift, down);
        }
        join(from == above ? null : from, to == above ? null : to, above, shift, way, down);
        Collections.reverse(down);
        way.addAll(down);
        return way;
    }

    /** Where cross links that end at the foot of a node arrive: beside the tree's. */
    private static int lane(Block other) {
        return 4 + Math.floorMod(other.node, 3);
    }

    /** Climbs until the block stands directly in the body of the common one. */
    private static Block climb(Block start, Block common, double shift, List<Bend> way) {
        Block block = start;
        while (block.above != common) {
            Block above = block.above;
            double first = crossBus(above.y + above.head(), shift);
            toFirstRow(block, shift, way);
            way.add(new Bend(crossLane(above.corridor(), shift), first));
            block = above;
        }
        return block;
    }

    private static void toFirstRow(Block block, double shift, List<Bend> way) {
        Block above = block.above;
        double channel = crossBus(block.channel(), shift);
        double first = crossBus(above.y + above.head(), shift);
        way.add(new Bend(crossLane(block.corridor(), shift), channel));
        if (channel != first) {
            way.add(new Bend(crossLane(above.trunk(), shift), channel));
            way.add(new Bend(crossLane(above.trunk(), shift), first));
        }
    }

    /** Joins two ways within the body of the common block; null stands for the common node itself. */
    private static void join(Block from, Block to, Block common, double shift, List<Bend> way, List<Bend> down) {
        if (from == null) {
            toFirstRow(to, shift, down);
        } else if (to == null) {
            toFirstRow(from, shift, way);
        } else if (from.corridor() != to.corridor()) {
            double channel = crossBus(from.channel(), shift);
            way.add(new Bend(crossLane(from.corridor(), shift), channel));
            if (from.channel() != to.channel()) {
                double trunk = crossLane(common.trunk(), shift);
                way.add(new Bend(trunk, channel));
                down.add(new Bend(crossLane(to.corridor(), shift), crossBus(to.channel(), shift)));
                down.add(new Bend(trunk, crossBus(to.channel(), shift)));
            } else {
                down.add(new Bend(crossLane(to.corridor(), shift), channel));
            }
        }
    }

    private static Block commonAbove(Block one, Block other) {
        Block a = one;
        Block b = other;
        int difference = depth(a) - depth(b);
        for (; difference > 0; difference--) {
            a = a.above;
        }
        for (; difference < 0; difference++) {
            b = b.above;
        }
        while (a != b) {
            a = a.above;
            b = b.above;
        }
        return a;
    }

    private static int depth(Block block) {
        int depth = 0;
        for (Block at = block; at.above != null; at = at.above) {
            depth++;
        }
        return depth;
    }

    private static boolean runsStraight(Block block) {
        double left = Math.max(block.card.x, block.above.card.x);
        double right = Math.min(block.card.right(), block.above.card.right());
        return block.above.below.size() == 1 && right - left >= EDGE_OF_CARD;
    }

    private static double straight(Block block) {
        return (Math.max(block.card.x, block.above.card.x) + Math.min(block.card.right(), block.above.card.right()))
                / 2;
    }

    private static double center(Block block) {
        return block.card.x + block.card.width / 2;
    }

    private static double leg(Block block) {
        return block.card.y + Math.min(LEG, block.card.height * 0.4);
    }

    private static double lane(double corridor, int lane) {
        return corridor + FIRST_LANE + LANE * lane;
    }

    private static double bus(double row, int lane) {
        return row - FIRST_BUS - BUS * lane;
    }

    private static double crossLane(double corridor, double shift) {
        return corridor + CROSS_LANE - shift;
    }

    private static double crossBus(double row, double shift) {
        return row - CROSS_BUS + shift / 2;
    }

    /** Where edges of a lane come to the lower side of a node: in line with their corridor if it begins there. */
    private static double foot(Block block, int lane) {
        Rectangle card = block.card;
        boolean left = card.x == block.x && block.trunk() == block.x;
        double x = left ? lane(block.x, lane) : center(block) + (lane - 1.5) * ARROW;
        double margin = Math.min(EDGE_OF_CARD, card.width / 4);
        return Math.max(card.x + margin, Math.min(card.right() - margin, x));
    }
}
