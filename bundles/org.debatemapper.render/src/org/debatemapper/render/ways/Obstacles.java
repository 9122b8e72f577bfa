package org.debatemapper.render.ways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/** Cards that edges shall not run through, in a grid: a look along a line costs as much as lies near it. */
final class Obstacles {
    private static final double CELL = 256;

    private final Map<Long, List<Bounds>> grid = new HashMap<>();

    void add(Bounds card) {
        for (long column = cell(card.x()); column <= cell(card.right()); column++) {
            for (long row = cell(card.y()); row <= cell(card.bottom()); row++) {
                grid.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(card);
            }
        }
    }

    /** The cards that the line enters, without its ends' own, in no particular order. */
    Set<Bounds> along(Point from, Point to, Set<Bounds> ends) {
        Set<Bounds> met = new LinkedHashSet<>();
        double left = Math.min(from.x(), to.x());
        double right = Math.max(from.x(), to.x());
        for (long column = cell(left); column <= cell(right); column++) {
            double in = heightAt(from, to, Math.max(left, column * CELL));
            double out = heightAt(from, to, Math.min(right, (column + 1) * CELL));
            boolean upright = left == right;
            double top = upright ? Math.min(from.y(), to.y()) : Math.min(in, out);
            double bottom = upright ? Math.max(from.y(), to.y()) : Math.max(in, out);
            for (long row = cell(top); row <= cell(bottom); row++) {
                for (Bounds card : grid.getOrDefault(key(column, row), List.of())) {
                    if (!ends.contains(card) && isEntered(card, from, to)) {
                        met.add(card);
                    }
                }
            }
        }
        return met;
    }

    boolean isFree(Point from, Point to, Set<Bounds> ends) {
        return along(from, to, ends).isEmpty();
    }

    /** The cards that share an area with the rectangle. */
    Set<Bounds> within(Bounds area) {
        Set<Bounds> met = new LinkedHashSet<>();
        for (long column = cell(area.x()); column <= cell(area.right()); column++) {
            for (long row = cell(area.y()); row <= cell(area.bottom()); row++) {
                grid.getOrDefault(key(column, row), List.of()).stream().filter(area::intersects).forEach(met::add);
            }
        }
        return met;
    }

    private static double heightAt(Point from, Point to, double x) {
        return from.x() == to.x() ? from.y() : from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }

    /** Whether a part of the line lies within the rectangle; to run along its side is not to enter it. */
    private static boolean isEntered(Bounds card, Point from, Point to) {
        double[] part = { 0, 1 };
        return clip(part, from.x(), to.x(), card.x(), card.right()) && clip(part, from.y(), to.y(), card.y(), card.bottom())
                && part[0] < part[1];
    }

    private static boolean clip(double[] part, double from, double to, double low, double high) {
        double way = to - from;
        if (way == 0) {
            return from > low && from < high;
        }
        double first = (low - from) / way;
        double second = (high - from) / way;
        part[0] = Math.max(part[0], Math.min(first, second));
        part[1] = Math.min(part[1], Math.max(first, second));
        return true;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xffffffffL;
    }
}
