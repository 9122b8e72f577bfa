package org.debatemapper.diagram.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class CrispPaneTest {
    private static final int SIZE = 100;

    /** The grid is a layer of its own below the cards: what is above it was painted at 100 % once. */
    @Test
    void everyLayerIsZoomed() {
        Image image = new Image(Display.getDefault(), SIZE, SIZE);
        GC gc = new GC(image);
        Graphics graphics = new SWTGraphics(gc);
        try {
            CrispPane pane = new CrispPane();
            pane.setBounds(new Rectangle(0, 0, SIZE, SIZE));
            pane.setScale(0.5);
            pane.add(layer(new Rectangle(0, 0, 20, 20)));
            pane.add(layer(new Rectangle(80, 80, 40, 40)));
            pane.validate();
            pane.paint(graphics);
            assertEquals(new RGB(0, 0, 0), at(image, 5, 5));
            assertEquals(new RGB(0, 0, 0), at(image, 50, 50), "the second layer is zoomed too");
            assertEquals(new RGB(255, 255, 255), at(image, 90, 90), "and not painted at 100 %");
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static FreeformLayer layer(Rectangle bounds) {
        FreeformLayer layer = new FreeformLayer();
        RectangleFigure figure = new RectangleFigure();
        figure.setBackgroundColor(ColorConstants.black);
        figure.setBounds(bounds);
        layer.add(figure);
        layer.setBounds(new Rectangle(0, 0, 2 * SIZE, 2 * SIZE));
        return layer;
    }

    private static RGB at(Image image, int x, int y) {
        var data = image.getImageData();
        return data.palette.getRGB(data.getPixel(x, y));
    }
}
