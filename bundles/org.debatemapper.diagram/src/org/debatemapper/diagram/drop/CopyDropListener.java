package org.debatemapper.diagram.drop;

import java.util.Objects;

import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;

/** Takes copies of what is dropped from another program, whatever the keys that are held would ask for. */
public abstract class CopyDropListener extends DropTargetAdapter implements TransferDropTargetListener {
    private final Transfer transfer;

    /**
     * @param transfer
     *            how what is dropped arrives
     */
    protected CopyDropListener(Transfer transfer) {
        this.transfer = Objects.requireNonNull(transfer);
    }

    @Override
    public final Transfer getTransfer() {
        return transfer;
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return transfer.isSupportedType(event.currentDataType);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }
}
