package org.debatemapper.render.ways;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/**
 * Ways in upright and level lines, past the sides of the cards around: a search by A* in the grid that these sides make.
 * A turn costs, so that ways have few of them.
 */
final class OrthogonalDetour implements Detour {
    /** How far around both ends ways may lead. */
    private static final double AROUND = 150;
    private static final int MOST_CARDS = 120;
    private static final double TURN = 60;
    /** Turns are at least so far from the ends. */
    private static final double STUB = 10;

    private record Stop(int column, int row, boolean upright, Stop before, double cost, double estimate) {
    }

    private record Visit(int column, int row, boolean upright) {
    }

    private final Obstacles obstacles;

    OrthogonalDetour(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public List<Point> bends(Bounds source, Bounds target, int lane) {
        Set<Bounds> ends = Set.of(source, target);
        Set<Bounds> cards = obstacles.within(source.union(target).grown(AROUND)).stream()
                .filter(card -> !ends.contains(card)).collect(Collectors.toSet());
        return cards.size() > MOST_CARDS ? List.of() : new Search(source, target, ends, cards, lane).bends();
    }

    /** The search for one edge. */
    private final class Search {
        private final Bounds source;
        private final Bounds target;
        private final Set<Bounds> ends;
        private final Point from;
        private final Point to;
        private final double[] columns;
        private final double[] rows;
        private final Map<Visit, Double> best = new HashMap<>();
        private final PriorityQueue<Stop> open = new PriorityQueue<>(Comparator.comparingDouble(Stop::estimate));

        Search(Bounds source, Bounds target, Set<Bounds> ends, Set<Bounds> cards, int lane) {
            this.source = source.grown(STUB);
            this.target = target.grown(STUB);
            this.ends = ends;
            from = aside(source, lane);
            to = aside(target, lane);
            double margin = Detour.margin(lane);
            columns = lines(from.x(), to.x(), cards.stream()
                    .flatMapToDouble(card -> DoubleStream.of(card.x() - margin, card.right() + margin)));
            rows = lines(from.y(), to.y(), cards.stream()
                    .flatMapToDouble(card -> DoubleStream.of(card.y() - margin, card.bottom() + margin)));
        }

        private static double[] lines(double from, double to, DoubleStream sides) {
            return DoubleStream.concat(DoubleStream.of(from, to), sides).sorted().distinct().toArray();
        }

        /** Beside the middle, so that edges of one card keep apart. */
        private static Point aside(Bounds end, int lane) {
            double share = (Math.floorMod(lane, LANES) - (LANES - 1) / 2.0) / LANES / 2;
            return end.center().moved(end.width() * share, end.height() * share);
        }

        List<Point> bends() {
            int column = Arrays.binarySearch(columns, from.x());
            int row = Arrays.binarySearch(rows, from.y());
            open.add(new Stop(column, row, true, null, 0, 0));
            open.add(new Stop(column, row, false, null, 0, 0));
            for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
                Stop stop = open.remove();
                if (at(stop.column(), stop.row()).equals(to)) {
                    return way(stop);
                }
                if (stop.cost() > best.getOrDefault(new Visit(stop.column(), stop.row(), stop.upright()), Double.MAX_VALUE)) {
                    continue;
                }
                go(stop, -1, 0);
                go(stop, 1, 0);
                go(stop, 0, -1);
                go(stop, 0, 1);
            }
            return List.of();
        }

        private void go(Stop stop, int right, int down) {
            int column = stop.column() + right;
            int row = stop.row() + down;
            if (column < 0 || row < 0 || column >= columns.length || row >= rows.length) {
                return;
            }
            boolean upright = down != 0;
            boolean turn = upright != stop.upright();
            Point here = at(stop.column(), stop.row());
            Point there = at(column, row);
            if (turn && (stop.before() == null || isWithin(source, here) || isWithin(target, here))
                    || !obstacles.isFree(here, there, ends)) {
                return;
            }
            double cost = stop.cost() + here.distance(there) + (turn ? TURN : 0);
            Visit visit = new Visit(column, row, upright);
            if (cost < best.getOrDefault(visit, Double.MAX_VALUE)) {
                best.put(visit, cost);
                double left = Math.abs(to.x() - there.x()) + Math.abs(to.y() - there.y());
                open.add(new Stop(column, row, upright, stop, cost, cost + left));
            }
        }

        private Point at(int column, int row) {
            return new Point(columns[column], rows[row]);
        }

        private static boolean isWithin(Bounds end, Point point) {
            return point.x() > end.x() && point.x() < end.right() && point.y() > end.y() && point.y() < end.bottom();
        }

        private List<Point> way(Stop goal) {
            LinkedList<Point> bends = new LinkedList<>();
            for (Stop stop = goal; stop.before() != null; stop = stop.before()) {
                if (stop.upright() != stop.before().upright()) {
                    bends.addFirst(at(stop.before().column(), stop.before().row()));
                }
            }
            if (bends.isEmpty()) {
                bends.add(Detour.halfWay(from, to));
            }
            return bends;
        }
    }
}
