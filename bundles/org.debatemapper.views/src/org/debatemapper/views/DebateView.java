package org.debatemapper.views;

import java.util.Optional;

import org.debatemapper.diagram.open.ActiveMap;
import org.debatemapper.diagram.open.DebateChanges;
import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view on the debate in the active editor. */
public abstract class DebateView extends ViewPart {
    private ActiveMap active;
    private DebateChanges changes;

    @Override
    public final void createPartControl(Composite parent) {
        createContents(parent);
        changes = new DebateChanges(parent.getDisplay(), this::afterChange);
        active = new ActiveMap(getSite().getPage(), this::follow);
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                active.update();
            }
        });
    }

    /** @return the map in the active editor */
    protected final Optional<OpenMap> map() {
        return active == null ? Optional.empty() : active.get();
    }

    /**
     * Makes the controls.
     *
     * @param parent
     *            the parent, without layout data
     */
    protected abstract void createContents(Composite parent);

    /**
     * Another map, or none, is in the active editor.
     *
     * @param map
     *            the map
     */
    protected abstract void show(Optional<OpenMap> map);

    /** The debate that is shown has changed. */
    protected abstract void refresh();

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
            changes.watch(null);
        }
        super.dispose();
    }

    private void follow(Optional<OpenMap> map) {
        changes.watch(map.<EObject>map(OpenMap::debate).orElse(null));
        show(map);
    }

    private void afterChange() {
        active.update();
        if (map().isPresent()) {
            refresh();
        }
    }
}
