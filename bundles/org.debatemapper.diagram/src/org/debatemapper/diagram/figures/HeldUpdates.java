package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.DeferredUpdateManager;

/** Neither places nor paints figures while they are held: what changes step by step is seen when all of it is done. */
public final class HeldUpdates extends DeferredUpdateManager {
    private boolean held;

    /** Waits from now on. */
    public void hold() {
        held = true;
    }

    /** Paints soon what has changed meanwhile. */
    public void release() {
        if (held) {
            held = false;
            sendUpdateRequest();
        }
    }

    @Override
    public synchronized void performUpdate() {
        if (!held) {
            super.performUpdate();
        }
    }

    @Override
    public void performValidation() {
        if (!held) {
            super.performValidation();
        }
    }
}
