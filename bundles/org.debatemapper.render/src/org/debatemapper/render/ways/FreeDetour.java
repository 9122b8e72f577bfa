package org.debatemapper.render.ways;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/**
 * Ways in straight lines of any direction, by the corners of cards. Only cards that turn out to be in the way are looked
 * at: a search by A* in a visibility graph that is made as far as it is needed.
 */
final class FreeDetour implements Detour {
    private static final int MOST_CARDS = 24;
    /** A bend is worth a way longer by so many pixels. */
    private static final double BEND = 20;

    private record Stop(Point at, Stop before, double cost, double estimate) {
    }

    private final Obstacles obstacles;

    FreeDetour(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public List<Point> bends(Bounds source, Bounds target, int lane) {
        return new Search(source, target, Detour.margin(lane)).bends();
    }

    /** The search for one edge. */
    private final class Search {
        private final Bounds source;
        private final Bounds target;
        private final Set<Bounds> ends;
        private final Point start;
        private final Point goal;
        private final double margin;
        private final Map<Point, Double> best = new HashMap<>();
        private final PriorityQueue<Stop> open = new PriorityQueue<>(Comparator.comparingDouble(Stop::estimate));

        Search(Bounds source, Bounds target, double margin) {
            this.source = source;
            this.target = target;
            this.margin = margin;
            ends = Set.of(source, target);
            start = source.center();
            goal = target.center();
        }

        List<Point> bends() {
            open.add(new Stop(start, null, 0, 0));
            for (int step = 0; step < MOST_STEPS / 50 && !open.isEmpty(); step++) {
                Stop stop = open.remove();
                if (stop.at().equals(goal)) {
                    return way(stop);
                }
                if (stop.cost() > best.getOrDefault(stop.at(), Double.MAX_VALUE)) {
                    continue;
                }
                for (Point next : seen(stop.at())) {
                    double cost = stop.cost() + stop.at().distance(next) + BEND;
                    if (cost < best.getOrDefault(next, Double.MAX_VALUE)) {
                        best.put(next, cost);
                        open.add(new Stop(next, stop, cost, cost + next.distance(goal)));
                    }
                }
            }
            return List.of();
        }

        private static List<Point> way(Stop goal) {
            LinkedList<Point> bends = new LinkedList<>();
            for (Stop stop = goal.before(); stop.before() != null; stop = stop.before()) {
                bends.addFirst(stop.at());
            }
            if (bends.isEmpty()) {
                bends.add(Detour.halfWay(goal.before().at(), goal.at()));
            }
            return bends;
        }

        /** The goal if it can be seen, or else corners of what hides it and of what hides those. */
        private Collection<Point> seen(Point from) {
            Set<Point> seen = new LinkedHashSet<>();
            Set<Bounds> known = new HashSet<>();
            Deque<Point> looks = new ArrayDeque<>(List.of(goal));
            while (!looks.isEmpty() && known.size() < MOST_CARDS) {
                Point to = looks.remove();
                Set<Bounds> met = met(from, to);
                if (met.isEmpty()) {
                    if (!to.equals(from)) {
                        seen.add(to);
                    }
                    continue;
                }
                met.stream().min(Comparator.comparingDouble(card -> card.center().distance(from))).filter(known::add)
                        .ifPresent(card -> looks.addAll(corners(card, margin)));
            }
            return seen;
        }

        /** What is in the way of a leg, as it is drawn: it ends at the sides of the ends, not in their middles. */
        private Set<Bounds> met(Point from, Point to) {
            boolean first = from.equals(start);
            if (to.equals(goal)) {
                Point bend = first ? Detour.halfWay(start, goal) : from;
                Set<Bounds> met = obstacles.along(bend, Routes.border(target, bend), ends);
                if (first) {
                    met.addAll(obstacles.along(Routes.border(source, bend), bend, ends));
                }
                return met;
            }
            return obstacles.along(first ? Routes.border(source, to) : from, to, ends);
        }
    }

    private static List<Point> corners(Bounds card, double margin) {
        Bounds around = card.grown(margin);
        return List.of(new Point(around.x(), around.y()), new Point(around.right(), around.y()),
                new Point(around.x(), around.bottom()), new Point(around.right(), around.bottom()));
    }
}
