package org.debatemapper.ui.internal.outline;

import org.debatemapper.diagram.figures.Miniature;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** The picture of a map in an overview: painted anew in small bites a while after the last change. */
final class MiniatureImage {
    private static final int PAUSE = 250;
    private static final int BREATH = 5;
    private static final long BITE = 10_000_000;

    private final Canvas canvas;
    private final FreeformFigure layers;
    private final Runnable begin = this::begin;
    private final Runnable goOn = this::goOn;
    private Miniature shown;
    private Image image;
    private Miniature painting;
    private Image sketch;
    private boolean disposed;

    MiniatureImage(Canvas canvas, FreeformFigure layers) {
        this.canvas = canvas;
        this.layers = layers;
    }

    /** Paints soon, what comes before that together. */
    void later() {
        if (!disposed && !canvas.isDisposed()) {
            canvas.getDisplay().timerExec(PAUSE, begin);
        }
    }

    /** @return what part of the map is painted at what scale, or null if nothing is yet */
    Miniature shown() {
        return shown;
    }

    Image image() {
        return image;
    }

    void dispose() {
        disposed = true;
        drop(image);
        drop(sketch);
    }

    private void begin() {
        if (disposed || canvas.isDisposed()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        if (area.width < 1 || area.height < 1) {
            return;
        }
        drop(sketch);
        painting = new Miniature(layers, area.width, area.height);
        sketch = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(sketch);
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(area);
        gc.dispose();
        goOn();
    }

    private void goOn() {
        if (disposed || canvas.isDisposed() || painting == null) {
            return;
        }
        GC gc = new GC(sketch);
        painting.paint(gc, BITE);
        gc.dispose();
        if (painting.isDone()) {
            drop(image);
            image = sketch;
            shown = painting;
            sketch = null;
            painting = null;
            canvas.redraw();
        } else {
            canvas.getDisplay().timerExec(BREATH, goOn);
        }
    }

    private static void drop(Image image) {
        if (image != null) {
            image.dispose();
        }
    }
}
