package org.debatemapper.ui.internal.outline;

import java.beans.PropertyChangeListener;
import java.util.Map;

import org.debatemapper.diagram.figures.Miniature;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A small picture of the whole map with a frame around what the editor shows; the frame can be dragged. The thumbnail
 * of the toolkit paints large maps in thousands of tiles after each change, and everything else waits.
 */
final class Overview {
    private static final int FAINT = 40;
    private static final int SOLID = 255;

    private final Canvas canvas;
    private final PropertyChangeListener scrolled = event -> redraw();
    private final UpdateListener painted = new UpdateListener() {
        @Override
        @SuppressWarnings("rawtypes")
        public void notifyPainting(Rectangle damage, Map dirtyRegions) {
            if (!damage.isEmpty()) {
                image.later();
            }
        }

        @Override
        public void notifyValidating() {
            // What is laid out anew is painted anew.
        }
    };
    private ScalableFreeformRootEditPart root;
    private MiniatureImage image;
    /** From the upper left corner of the frame to where it was grabbed, or null while it is not. */
    private Point grip;

    Overview(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Dispose, event -> clear());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> repaintLater());
        canvas.addListener(SWT.MouseDown, this::grab);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> grip = null);
    }

    Canvas getControl() {
        return canvas;
    }

    void show(OpenMap open) {
        clear();
        if (open.viewer().getRootEditPart() instanceof ScalableFreeformRootEditPart shown) {
            root = shown;
            IFigure layers = root.getLayer(LayerConstants.PRINTABLE_LAYERS);
            image = new MiniatureImage(canvas, (FreeformFigure) layers);
            layers.getUpdateManager().addUpdateListener(painted);
            viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
            viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
            image.later();
        }
    }

    void clear() {
        if (root != null) {
            viewport().getUpdateManager().removeUpdateListener(painted);
            viewport().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
            viewport().getVerticalRangeModel().removePropertyChangeListener(scrolled);
            image.dispose();
            root = null;
            image = null;
            redraw();
        }
    }

    private Viewport viewport() {
        return (Viewport) root.getFigure();
    }

    private void repaintLater() {
        if (image != null) {
            image.later();
        }
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        if (image == null || image.image() == null || root.getContents().getChildren().isEmpty()) {
            return;
        }
        Point origin = origin();
        gc.drawImage(image.image(), origin.x, origin.y);
        Rectangle frame = frame();
        gc.setBackground(PicturePainter.screen(Theme.LIGHT.selection()));
        gc.setForeground(PicturePainter.screen(Theme.LIGHT.selection()));
        gc.setAlpha(FAINT);
        gc.fillRectangle(frame.x, frame.y, frame.width, frame.height);
        gc.setAlpha(SOLID);
        gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
    }

    /** The picture stands in the middle. */
    private Point origin() {
        Miniature shown = image.shown();
        org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
        return new Point(Math.max(0, (int) (area.width - shown.getMap().width * shown.getScale()) / 2),
                Math.max(0, (int) (area.height - shown.getMap().height * shown.getScale()) / 2));
    }

    /** What the editor shows, on the canvas, at least as large as can be grabbed. */
    private Rectangle frame() {
        Miniature shown = image.shown();
        double zoom = root.getZoomManager().getZoom();
        Rectangle area = viewport().getClientArea();
        Point origin = origin();
        return new Rectangle((int) (origin.x + (area.x / zoom - shown.getMap().x) * shown.getScale()),
                (int) (origin.y + (area.y / zoom - shown.getMap().y) * shown.getScale()),
                (int) Math.max(6, area.width / zoom * shown.getScale()),
                (int) Math.max(6, area.height / zoom * shown.getScale()));
    }

    private void grab(Event event) {
        if (image == null || image.shown() == null || event.button != 1) {
            return;
        }
        Rectangle frame = frame();
        grip = frame.contains(event.x, event.y) ? new Point(event.x - frame.x, event.y - frame.y)
                : new Point(frame.width / 2, frame.height / 2);
        drag(event);
    }

    private void drag(Event event) {
        if (grip != null && image != null && image.shown() != null) {
            Miniature shown = image.shown();
            Point origin = origin();
            double zoom = root.getZoomManager().getZoom();
            double x = (event.x - grip.x - origin.x) / shown.getScale() + shown.getMap().x;
            double y = (event.y - grip.y - origin.y) / shown.getScale() + shown.getMap().y;
            viewport().setViewLocation((int) (x * zoom), (int) (y * zoom));
        }
    }
}
