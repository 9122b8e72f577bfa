package org.debatemapper.diagram.drop;

import org.debatemapper.diagram.open.ModelObjects;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets elements be dragged from a list or tree onto a map. */
public final class ElementDrag extends DragSourceAdapter {
    private final StructuredViewer viewer;

    private ElementDrag(StructuredViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * @param viewer
     *            its lines adapt to objects of the model; those that have statements can be dragged from now on
     */
    public static void from(StructuredViewer viewer) {
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE,
                new Transfer[] { LocalSelectionTransfer.getTransfer() }, new ElementDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = !ElementDropListener.statements(ModelObjects.in(viewer.getSelection())).isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(event.doit ? viewer.getSelection() : null);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = viewer.getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
