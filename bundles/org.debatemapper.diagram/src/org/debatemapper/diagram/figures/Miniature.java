package org.debatemapper.diagram.figures;

import java.util.ArrayDeque;
import java.util.Deque;

import org.debatemapper.render.scene.Picture;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;

/** A map in small, painted bit by bit so that the window stays alive on maps of any size. */
public final class Miniature {
    private static final int BITE = 50;

    private final Rectangle map;
    private final double scale;
    private final Deque<IFigure> open = new ArrayDeque<>();

    /**
     * @param layers
     *            the layers to paint, the lowest first
     * @param width
     *            at most so many pixels wide, positive
     * @param height
     *            at most so many pixels high, positive
     */
    public Miniature(FreeformFigure layers, int width, int height) {
        map = layers.getFreeformExtent().getCopy();
        scale = Math.min(1, Math.min((double) width / Math.max(1, map.width), (double) height / Math.max(1, map.height)));
        open.add(layers);
    }

    /** @return the part of the map that is painted, in pixels at 100 % */
    public Rectangle getMap() {
        return map;
    }

    /** @return pixels for a pixel at 100 %, above 0, at most 1 */
    public double getScale() {
        return scale;
    }

    /** @return whether all was painted */
    public boolean isDone() {
        return open.isEmpty();
    }

    /**
     * Paints on from where the last call ended.
     *
     * @param gc
     *            whose origin is the upper left corner of the picture
     * @param nanos
     *            for about so long
     */
    public void paint(GC gc, long nanos) {
        CoarsePainter painter = new CoarsePainter(gc, map, scale);
        long end = System.nanoTime() + nanos;
        while (!open.isEmpty() && System.nanoTime() < end) {
            for (int i = 0; i < BITE && !open.isEmpty(); i++) {
                paint(open.poll(), painter);
            }
        }
    }

    private void paint(IFigure figure, CoarsePainter painter) {
        Picture picture = null;
        if (figure instanceof EdgeFigure edge) {
            picture = edge.getPicture();
        } else if (figure instanceof PictureFigure card) {
            picture = card.getPicture();
        } else if (figure.isVisible()) {
            for (int i = figure.getChildren().size() - 1; i >= 0; i--) {
                open.addFirst((IFigure) figure.getChildren().get(i));
            }
        }
        if (picture != null && figure.isVisible()) {
            painter.paint(picture);
        }
    }
}
