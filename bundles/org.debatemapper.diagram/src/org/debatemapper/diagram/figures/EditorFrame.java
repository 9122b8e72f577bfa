package org.debatemapper.diagram.figures;

import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Makes a card as large as the text that is typed onto it, until the text is accepted and the card grows by itself. */
public final class EditorFrame extends Figure {
    private static final int LINE = 3;
    private static final int CORNER = 14;
    /** Between the text and the frame, and between a card and the frame of a selected one. */
    private static final int PAD = 8;
    private static final int AROUND = 4;
    private static final int BAR = 5;
    private static final int FIRST_LINE = 27;

    private final IFigure card;
    private final Theme theme;

    /**
     * @param card
     *            whose text is edited
     * @param theme
     *            the colours of the map
     */
    public EditorFrame(IFigure card, Theme theme) {
        this.card = card;
        this.theme = theme;
    }

    /**
     * @param editor
     *            where the text is edited, in pixels of the viewer; the frame must be on a layer
     */
    public void enclose(Rectangle editor) {
        Rectangle outer = cardBounds().expand(AROUND, AROUND).union(editor.getCopy().expand(PAD, PAD));
        translateToRelative(outer);
        setBounds(outer);
    }

    private Rectangle cardBounds() {
        Rectangle bounds = card.getBounds().getCopy();
        card.translateToAbsolute(bounds);
        return bounds;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle outer = getBounds().getCopy().shrink(LINE / 2, LINE / 2);
        outer.width--;
        outer.height--;
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(PicturePainter.screen(theme.card()));
        graphics.setForegroundColor(PicturePainter.screen(theme.selection()));
        graphics.setLineWidth(LINE);
        cover(graphics);
        graphics.drawRoundRectangle(outer, CORNER, CORNER);
    }

    /** Covers the old text, and the edges and the frame of a card that the text has outgrown. */
    private void cover(Graphics graphics) {
        Rectangle old = cardBounds();
        double zoom = (double) old.width / Math.max(1, card.getBounds().width);
        translateToRelative(old);
        Rectangle inside = getBounds().getCopy().shrink(LINE, LINE);
        int left = old.x + (int) Math.round(BAR * zoom);
        int top = old.y + (int) Math.round(FIRST_LINE * zoom);
        graphics.fillRectangle(left, top, inside.right() - left, inside.bottom() - top);
        if (inside.bottom() > old.bottom() + AROUND) {
            graphics.fillRectangle(inside.x, old.bottom() - PAD, inside.width, inside.bottom() - old.bottom() + PAD);
        }
        if (inside.right() > old.right() + AROUND) {
            graphics.fillRectangle(old.right() - PAD, inside.y, inside.right() - old.right() + PAD, inside.height);
        }
    }
}
