package org.debatemapper.render.ways;

import java.util.List;

import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/** Finds a way for an edge around cards. */
interface Detour {
    /** Between cards and the ways around them. */
    double MARGIN = 8;
    /** Between the ways of neighbouring edges around the same card. */
    double LANE = 5;
    /** Edges take so many lanes in turn. */
    int LANES = 4;
    /** The lane that no edge takes unless there is no room for another: half as far from cards as the first. */
    int NARROWEST = -1;
    /** After so many looks around the edge stays as it is. */
    int MOST_STEPS = 20_000;

    /**
     * @param source
     *            where the edge starts
     * @param target
     *            where it ends
     * @param lane
     *            a number from {@value #NARROWEST} by which neighbouring edges keep apart: the lowest ones run nearest to cards
     * @return the bends of a short way that enters no card, or nothing if none was found
     */
    List<Point> bends(Bounds source, Bounds target, int lane);

    /** How far from cards the edge of that number turns. */
    static double margin(int lane) {
        return lane <= NARROWEST ? MARGIN / 2 : MARGIN + LANE * Math.min(LANES - 1, lane);
    }

    /** A bend half way between the ends, which holds an edge to the straight line between their middles. */
    static Point halfWay(Point from, Point to) {
        return from.towards(to, 0.5);
    }
}
