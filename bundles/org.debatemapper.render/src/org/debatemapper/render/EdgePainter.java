package org.debatemapper.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.debatemapper.model.Attack;
import org.debatemapper.model.Label;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;

/**
 * Paints edges. Kinds differ by colour, dash, arrowhead and mark, so that they stay distinct in greyscale: support is
 * solid with +, attack dashed with −, undercut dotted with a slash, answer thin with an open arrow, rephrase a double
 * line, preference thin with ≻.
 */
public final class EdgePainter {
    private static final double MARGIN = 10;
    private static final double FADED = 0.35;
    private static final double CORNER = 6;
    private static final double ARROW = 9;
    /** A shorter edge has no room for arrowhead and mark. */
    private static final double SHORT = 30;

    private EdgePainter() {
    }

    /**
     * @param edge
     *            the edge
     * @param route
     *            its points from source to target, at least two
     * @param context
     *            colours and labels
     * @return line, arrowheads and mark; its bounds have room for all of them
     */
    public static Picture edge(MapEdge edge, List<Point> route, RenderContext context) {
        EdgeKind kind = edge.kind();
        Color ground = context.theme().ground();
        Color color = context.theme().hue(kind).shape();
        List<Primitive> primitives = new ArrayList<>(line(kind, trimmed(edge, route), color, ground));
        primitives.addAll(arrowheads(edge, route, color));
        Point at = Routes.mark(route);
        List<Primitive> mark = Routes.length(route) < SHORT ? List.of()
                : Marks.edge(kind, at.x(), at.y(), Routes.MARK_RADIUS, context.theme().hue(kind).solid(), ground);
        boolean out = context.overlay().label(edge.relation()) == Label.OUT;
        List<Primitive> shown = new ArrayList<>();
        primitives.forEach(primitive -> shown.add(out ? primitive.faded(FADED) : primitive));
        shown.addAll(mark);
        if (context.overlay().isDimmed(edge.relation())) {
            shown.replaceAll(primitive -> primitive.faded(CardPainter.DIMMED));
        }
        return Picture.ofMapCoordinates(Bounds.around(route).grown(MARGIN), shown);
    }

    private static List<Primitive> line(EdgeKind kind, List<Point> route, Color color, Color ground) {
        return switch (kind) {
        case SUPPORT, PREMISE, CONCLUSION -> List.of(new Line(route, new Stroke(color, 1.8), CORNER));
        case ATTACK -> List.of(new Line(route, new Stroke(color, 1.8, 7, 4), CORNER));
        case UNDERCUT -> List.of(new Line(route, new Stroke(color, 2, 2, 3), CORNER));
        case ANSWER -> List.of(new Line(route, new Stroke(color, 1.2), CORNER));
        case PREFERENCE -> List.of(new Line(route, new Stroke(color, 1.2, 10, 3, 2, 3), CORNER));
        case REPHRASE -> List.of(new Line(route, new Stroke(color, 4.2), CORNER),
                new Line(route, new Stroke(ground, 1.8), CORNER));
        };
    }

    /** The line ends inside a filled arrowhead, not at its tip. */
    private static List<Point> trimmed(MapEdge edge, List<Point> route) {
        List<Point> points = new ArrayList<>(route);
        if (Arrowheads.filled(edge.kind())) {
            shorten(points);
            if (twoWays(edge)) {
                Collections.reverse(points);
                shorten(points);
                Collections.reverse(points);
            }
        }
        return points;
    }

    private static void shorten(List<Point> points) {
        int last = points.size() - 1;
        Point before = points.get(last - 1);
        double leg = before.distance(points.get(last));
        if (leg > ARROW) {
            points.set(last, points.get(last).towards(before, (ARROW - 1) / leg));
        }
    }

    private static List<Primitive> arrowheads(MapEdge edge, List<Point> route, Color color) {
        List<Primitive> heads = new ArrayList<>(Arrowheads.at(edge.kind(), route, color));
        if (twoWays(edge)) {
            List<Point> back = new ArrayList<>(route);
            Collections.reverse(back);
            heads.addAll(Arrowheads.at(edge.kind(), back, color));
        }
        return heads;
    }

    private static boolean twoWays(MapEdge edge) {
        return edge.relation() instanceof Attack attack && attack.isSymmetric();
    }
}
