package org.debatemapper.diagram.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.editparts.MapViewer;
import org.debatemapper.diagram.figures.PictureFigure;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;

/**
 * Shows how cards go from their old places to their new ones, so that the eye can follow. The change itself is made
 * first and at once; then pictures of the cards move over the map, which is hidden for that time.
 */
final class Motion extends Figure {
    /** With more cards the eye follows nothing, and frames take too long. */
    static final int MOST_CARDS = 500;
    private static final int DURATION = 260;
    private static final int FRAME = 16;

    /** A card and where it came from. */
    private record Mover(IFigure figure, Point from) {
    }

    private final GraphicalViewer viewer;
    private final List<Mover> movers = new ArrayList<>();
    private long start;
    private double progress;

    private Motion(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Makes a change and shows what moves.
     *
     * @param viewer
     *            shows the map
     * @param change
     *            is run once, before this returns
     */
    static void show(MapViewer viewer, Runnable change) {
        if (cards(viewer).size() > MOST_CARDS) {
            change.run();
            return;
        }
        Map<IFigure, Point> before = new HashMap<>();
        for (IFigure figure : cards(viewer)) {
            before.put(figure, figure.getBounds().getLocation());
        }
        change.run();
        viewer.bringUpToDate();
        Motion motion = new Motion(viewer);
        Rectangle reach = null;
        boolean moves = false;
        for (IFigure figure : cards(viewer)) {
            Point from = before.getOrDefault(figure, figure.getBounds().getLocation());
            motion.movers.add(new Mover(figure, from));
            moves |= !from.equals(figure.getBounds().getLocation());
            Rectangle way = figure.getBounds().getCopy().union(new Rectangle(from, figure.getBounds().getSize()));
            reach = reach == null ? way : reach.union(way);
        }
        if (moves) {
            motion.begin(reach);
        }
    }

    private static List<IFigure> cards(GraphicalViewer viewer) {
        List<IFigure> cards = new ArrayList<>();
        if (viewer.getContents() != null) {
            for (Object child : viewer.getContents().getChildren()) {
                IFigure figure = ((GraphicalEditPart) child).getFigure();
                if (figure instanceof PictureFigure && figure.isVisible()) {
                    cards.add(figure);
                }
            }
        }
        return cards;
    }

    private void begin(Rectangle reach) {
        setBounds(reach);
        layer(LayerConstants.SCALED_FEEDBACK_LAYER).add(this);
        layer(LayerConstants.PRINTABLE_LAYERS).setVisible(false);
        start = System.nanoTime();
        step();
    }

    private void step() {
        Control control = viewer.getControl();
        if (control == null || control.isDisposed()) {
            return;
        }
        double share = (System.nanoTime() - start) / (DURATION * 1e6);
        if (share >= 1) {
            layer(LayerConstants.PRINTABLE_LAYERS).setVisible(true);
            layer(LayerConstants.SCALED_FEEDBACK_LAYER).remove(this);
            return;
        }
        progress = share * share * (3 - 2 * share);
        repaint();
        control.getDisplay().timerExec(FRAME, this::step);
    }

    private IFigure layer(Object key) {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(key);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        for (Mover mover : movers) {
            Rectangle bounds = mover.figure().getBounds();
            int dx = (int) Math.round((mover.from().x - bounds.x) * (1 - progress));
            int dy = (int) Math.round((mover.from().y - bounds.y) * (1 - progress));
            if (bounds.getTranslated(dx, dy).intersects(clip)) {
                graphics.pushState();
                graphics.translate(dx, dy);
                mover.figure().paint(graphics);
                graphics.popState();
            }
        }
    }
}
