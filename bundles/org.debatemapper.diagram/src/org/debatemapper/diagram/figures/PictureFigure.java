package org.debatemapper.diagram.figures;

import java.util.Objects;

import org.debatemapper.render.scene.Picture;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** A card, note, frame or legend: paints its picture. */
public final class PictureFigure extends Figure {
    /** How much of its colours a figure keeps that stands back. */
    static final double DIM = 0.16;

    private final boolean hollow;
    private Picture picture;
    private boolean dimmed;

    /**
     * @param hollow
     *            whether only the border and the head can be hit, so that what lies within stays reachable
     */
    public PictureFigure(boolean hollow) {
        this.hollow = hollow;
    }

    /**
     * @param shown
     *            the picture, which also says where the figure is
     */
    public void setPicture(Picture shown) {
        picture = Objects.requireNonNull(shown);
        setBounds(boundsOf(shown));
        repaint();
    }

    /**
     * @param on
     *            whether the picture stands back behind others
     */
    public void setDimmed(boolean on) {
        if (dimmed != on) {
            dimmed = on;
            repaint();
        }
    }

    /** @return whether the picture stands back */
    public boolean isDimmed() {
        return dimmed;
    }

    /** @return the picture, or null before there is one */
    public Picture getPicture() {
        return picture;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (!hollow || !super.containsPoint(x, y)) {
            return super.containsPoint(x, y);
        }
        Rectangle inner = new Rectangle(getBounds().x + 6, getBounds().y + 26, getBounds().width - 12,
                getBounds().height - 32);
        return !inner.contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (picture != null) {
            new PicturePainter(graphics).paint(dimmed ? picture.faded(DIM) : picture);
        }
    }

    private static Rectangle boundsOf(Picture picture) {
        int x = (int) Math.round(picture.x());
        int y = (int) Math.round(picture.y());
        return new Rectangle(x, y, (int) Math.ceil(picture.width()), (int) Math.ceil(picture.height()));
    }
}
