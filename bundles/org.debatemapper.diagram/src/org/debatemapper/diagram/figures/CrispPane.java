package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Zooms with the transformation of the graphics context. The plain pane rounds every coordinate, line width and font
 * size to whole pixels, so that texts grow and shrink in jumps and leave their cards.
 */
public final class CrispPane extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        paintChildren(graphics);
        graphics.popState();
    }
}
