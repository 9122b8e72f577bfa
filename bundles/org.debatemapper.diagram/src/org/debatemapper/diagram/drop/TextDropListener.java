package org.debatemapper.diagram.drop;

import java.util.List;
import java.util.Objects;

import org.debatemapper.core.exchange.Formats;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;
import org.debatemapper.model.View;
import org.debatemapper.render.CardPainter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

/** Takes texts and web addresses that are dropped onto a map from another program, or pasted into it. */
public final class TextDropListener extends CopyDropListener {
    private static final int HEAD = 20;

    private final EditPartViewer viewer;

    /**
     * @param viewer
     *            of a diagram
     * @param transfer
     *            one whose data are strings
     */
    public TextDropListener(EditPartViewer viewer, Transfer transfer) {
        super(transfer);
        this.viewer = Objects.requireNonNull(viewer);
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return viewer.getContents() instanceof MapEditPart && super.isEnabled(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String text) {
            org.eclipse.swt.graphics.Point place = viewer.getControl().toControl(event.x, event.y);
            Point under = new Point(place.x, place.y);
            EditPart part = viewer.findObjectAt(under);
            take(text, under, part == null ? null : (Element) part.getAdapter(Element.class));
        }
    }

    /**
     * @param text
     *            comes where there is room in the middle of what is seen of the map
     */
    public void paste(String text) {
        org.eclipse.swt.graphics.Point size = viewer.getControl().getSize();
        take(text, new Point(size.x / 2, size.y / 2), null);
    }

    private void take(String text, Point place, Element under) {
        MapEditPart map = (MapEditPart) viewer.getContents();
        map.getFigure().translateToRelative(place);
        IncomingText incoming = new IncomingText(DiagramContext.of(viewer).getSession(), map.getModel(),
                Formats.contributed());
        List<View> made = incoming.take(text, place.x - (int) CardPainter.DEFAULT_WIDTH / 2, place.y - HEAD,
                under instanceof Statement ? under : null);
        viewer.flush();
        List<EditPart> parts = made.stream().map(view -> (EditPart) viewer.getEditPartRegistry().get(view))
                .filter(Objects::nonNull).toList();
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.reveal(parts.get(0));
        }
    }
}
