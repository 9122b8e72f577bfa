package org.debatemapper.diagram.figures;

import java.util.List;
import java.util.function.Function;

import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** An edge: its router gives it a way, its painter a picture. */
public final class EdgeFigure extends PolylineConnection {
    private static final int ROOM_FOR_MARKS = 16;
    private static final int EASY_TO_HIT = 7;
    private static final Stroke GLOW = new Stroke(Theme.LIGHT.selection().faded(0.6), 7);

    private List<Point> route = List.of();
    private Function<List<Point>, Picture> painter;
    private Picture picture;
    private boolean highlighted;
    private boolean dimmed;
    /** Whether to announce the next way even if it is the same: the bends on it may be others. */
    private boolean stale;

    /**
     * @param on
     *            whether a glow shows that the edge is selected
     */
    public void setHighlighted(boolean on) {
        highlighted = on;
        repaint();
    }

    /**
     * @param on
     *            whether the edge stands back behind others
     */
    public void setDimmed(boolean on) {
        if (dimmed != on) {
            dimmed = on;
            repaint();
        }
    }

    /**
     * @param style
     *            paints a way
     */
    public void setPainter(Function<List<Point>, Picture> style) {
        painter = style;
        picture = null;
        stale = true;
        repaint();
    }

    /**
     * @param way
     *            from source to target, at least two points
     */
    public void setRoute(List<Point> way) {
        if (!stale && way.equals(route)) {
            return;
        }
        stale = false;
        route = List.copyOf(way);
        picture = null;
        PointList points = new PointList(way.size());
        way.forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
        setPoints(points);
    }

    /** @return the way, empty before there is one */
    public List<Point> getRoute() {
        return route;
    }

    /** @return the line with its arrow and mark, or null before there is one */
    Picture getPicture() {
        if (picture == null && painter != null && route.size() > 1) {
            picture = painter.apply(route);
        }
        return picture;
    }

    /** @return the square of the mark at the middle, where other edges end */
    public Rectangle getMarkBounds() {
        if (route.size() < 2) {
            return getBounds().getCopy();
        }
        Bounds mark = Routes.markBounds(route);
        return new Rectangle((int) mark.x(), (int) mark.y(), (int) mark.width(), (int) mark.height());
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds();
            bounds = bounds.getExpanded(ROOM_FOR_MARKS, ROOM_FOR_MARKS);
        }
        return bounds;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (!getBounds().contains(x, y)) {
            return false;
        }
        for (int i = 1; i < route.size(); i++) {
            if (distance(route.get(i - 1), route.get(i), x, y) <= EASY_TO_HIT) {
                return true;
            }
        }
        return route.size() > 1 && getMarkBounds().contains(x, y);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (getPicture() == null) {
            return;
        }
        PicturePainter paper = new PicturePainter(graphics);
        if (highlighted) {
            paper.paint(new Picture(0, 0, 0, 0, List.of(new Line(route, GLOW, 4))));
        }
        paper.paint(dimmed ? picture.faded(PictureFigure.DIM) : picture);
    }

    private static double distance(Point from, Point to, double x, double y) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((x - from.x()) * dx + (y - from.y()) * dy) / square;
        double share = Math.max(0, Math.min(1, along));
        return Math.hypot(x - from.x() - share * dx, y - from.y() - share * dy);
    }
}
