package org.debatemapper.layout.tests;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.Size;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapNode;

/** Finds cards that cover each other and cards that edges run through. Cards are kept in a grid. */
final class Crossings {
    private static final int CELL = 400;

    private final Map<NodeView, Rectangle2D> cards = new HashMap<>();
    private final Map<Long, List<NodeView>> grid = new HashMap<>();

    Crossings(RandomMap random, LayoutResult result) {
        result.positions().forEach((view, at) -> {
            Size size = random.size(view);
            Rectangle2D card = new Rectangle2D.Double(at.x(), at.y(), size.width(), size.height());
            cards.put(view, card);
            cells(card).forEach(cell -> grid.computeIfAbsent(cell, k -> new ArrayList<>()).add(view));
        });
    }

    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (List<NodeView> cell : grid.values()) {
            for (int i = 0; i < cell.size(); i++) {
                for (int k = 0; k < i; k++) {
                    if (cards.get(cell.get(i)).intersects(cards.get(cell.get(k)))) {
                        found.add(cards.get(cell.get(i)) + " covers " + cards.get(cell.get(k)));
                    }
                }
            }
        }
        return found;
    }

    /** The cards that the way meets, from card to card. */
    List<Rectangle2D> of(MapEdge edge, List<BendPoint> bends) {
        Set<NodeView> met = new LinkedHashSet<>();
        List<Point2D> way = way(edge, bends);
        for (int i = 1; i < way.size(); i++) {
            Line2D leg = new Line2D.Double(way.get(i - 1), way.get(i));
            for (long cell : cells(leg.getBounds2D())) {
                for (NodeView view : grid.getOrDefault(cell, List.of())) {
                    if (leg.intersects(cards.get(view))) {
                        met.add(view);
                    }
                }
            }
        }
        return met.stream().map(cards::get).toList();
    }

    /** With the ends beside the cards that it joins; an end at another edge is left out. */
    private List<Point2D> way(MapEdge edge, List<BendPoint> bends) {
        List<Point2D> way = new ArrayList<>();
        bends.forEach(bend -> way.add(new Point2D.Double(bend.x(), bend.y())));
        if (edge.source() instanceof MapNode node) {
            way.add(0, beside(cards.get(node.view()), way.get(0)));
        }
        if (edge.target() instanceof MapNode node) {
            way.add(beside(cards.get(node.view()), way.get(way.size() - 1)));
        }
        return way;
    }

    private static Point2D beside(Rectangle2D card, Point2D from) {
        double x = Math.max(card.getMinX() - 1, Math.min(card.getMaxX() + 1, from.getX()));
        double y = Math.max(card.getMinY() - 1, Math.min(card.getMaxY() + 1, from.getY()));
        return new Point2D.Double(x, y);
    }

    private static List<Long> cells(Rectangle2D area) {
        List<Long> cells = new ArrayList<>();
        for (long x = (long) Math.floor(area.getMinX() / CELL); x <= Math.floor(area.getMaxX() / CELL); x++) {
            for (long y = (long) Math.floor(area.getMinY() / CELL); y <= Math.floor(area.getMaxY() / CELL); y++) {
                cells.add(x << 32 ^ y & 0xffffffffL);
            }
        }
        return cells;
    }
}
