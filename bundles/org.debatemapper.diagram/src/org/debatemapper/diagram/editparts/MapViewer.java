package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.figures.HeldUpdates;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/**
 * Shows a map. The parts of large maps are made and refreshed in slices, so that the window goes on to answer; whoever looks for a
 * part meanwhile finds it, as all that is left is done at once then.
 */
public final class MapViewer extends ScrollingGraphicalViewer {
    private HeldUpdates updates;
    private SlicedWork work;

    /**
     * @param task
     *            runs now, or as soon as the map is shown as it is
     */
    public void whenUpToDate(Runnable task) {
        getWork().whenDone(task);
    }

    /** Does at once what is left to be done. */
    public void bringUpToDate() {
        getWork().finish();
    }

    /** @return the parts of all cards, notes and frames of the map in its order; a copy */
    public List<EditPart> parts() {
        bringUpToDate();
        List<EditPart> parts = new ArrayList<>();
        if (getContents() != null) {
            getContents().getChildren().forEach(part -> parts.add((EditPart) part));
        }
        return parts;
    }

    /** Has the parts of all that is on the map. */
    @Override
    @SuppressWarnings("rawtypes")
    public Map getEditPartRegistry() {
        bringUpToDate();
        return super.getEditPartRegistry();
    }

    @Override
    public void flush() {
        bringUpToDate();
        super.flush();
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        LightweightSystem system = super.createLightweightSystem();
        updates = new HeldUpdates();
        system.setUpdateManager(updates);
        return system;
    }

    SlicedWork getWork() {
        if (work == null) {
            work = new SlicedWork(this::later, this::hold);
        }
        return work;
    }

    private void later(Runnable task) {
        getControl().getDisplay().asyncExec(() -> {
            if (getControl() != null && !getControl().isDisposed()) {
                task.run();
            }
        });
    }

    private void hold(boolean on) {
        if (on) {
            updates.hold();
        } else {
            updates.release();
        }
    }
}
