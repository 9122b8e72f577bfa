package org.debatemapper.diagram.figures;

import java.util.Objects;
import java.util.function.Supplier;

import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.FontSpec;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** Holds the cards of a map, each at its own bounds. Many that come together are announced once. */
public final class MapLayer extends FreeformLayer {
    /** Between the outermost cards and the edge of the window. */
    private static final int MARGIN = 24;

    private static final FontSpec HINT_FONT = new FontSpec(Face.SANS, 15);

    private final Supplier<Color> hintColor;
    private final Extents extents = new Extents(MARGIN);
    private boolean silent;

    /**
     * @param hintColor
     *            the colour of the hint in the middle of an empty map
     */
    public MapLayer(Supplier<Color> hintColor) {
        this.hintColor = Objects.requireNonNull(hintColor);
    }

    /**
     * @param on
     *            whether figures that come and go are not announced, nor the layer called empty; all are announced at the end
     */
    public void setSilent(boolean on) {
        silent = on;
        if (!on) {
            fireExtentChanged();
            revalidate();
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (getChildren().isEmpty() && !silent) {
            Font font = ScreenFonts.of(Display.getCurrent()).get(HINT_FONT).font();
            Dimension size = FigureUtilities.getTextExtents(FigureMessages.MapLayer_empty, font);
            Point middle = getBounds().getCenter();
            graphics.setFont(font);
            graphics.setForegroundColor(PicturePainter.screen(hintColor.get()));
            graphics.drawText(FigureMessages.MapLayer_empty, middle.x - size.width / 2, middle.y - size.height / 2);
        }
    }

    @Override
    public void add(IFigure figure, Object constraint, int index) {
        super.add(figure, constraint, index);
        extents.added(figure);
    }

    @Override
    public void remove(IFigure figure) {
        extents.removed(figure);
        super.remove(figure);
    }

    @Override
    public Rectangle getFreeformExtent() {
        return extents.get();
    }

    /** No card has bounds that depend on those of the layer. */
    @Override
    public void setFreeformBounds(Rectangle bounds) {
        setBounds(bounds);
    }

    @Override
    public void fireExtentChanged() {
        if (!silent) {
            super.fireExtentChanged();
        }
    }

    @Override
    public void revalidate() {
        if (!silent) {
            super.revalidate();
        }
    }
}
