package org.debatemapper.ui.internal.outline;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small picture of the whole map with a frame around what the editor shows; the frame can be dragged. */
final class Overview {
    private static final int MARGIN = 4;

    private final Canvas canvas;
    private final LightweightSystem system;
    private ScrollableThumbnail thumbnail;

    Overview(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        system = new LightweightSystem(canvas);
        canvas.addListener(SWT.Dispose, event -> clear());
    }

    Canvas getControl() {
        return canvas;
    }

    void show(OpenMap open) {
        clear();
        if (open.viewer().getRootEditPart() instanceof ScalableFreeformRootEditPart root) {
            thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
            thumbnail.setBorder(new MarginBorder(MARGIN));
            thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
            system.setContents(thumbnail);
        }
    }

    void clear() {
        if (thumbnail != null) {
            thumbnail.deactivate();
            thumbnail = null;
            if (!canvas.isDisposed()) {
                system.setContents(new Figure());
            }
        }
    }
}
