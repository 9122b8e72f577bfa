package org.debatemapper.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.debatemapper.diagram.open.ActiveMap;
import org.debatemapper.diagram.open.DebateChanges;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.views.internal.EditorSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view on the debate in the active editor. Nothing is shown while the view is behind another one. */
public abstract class DebateView extends ViewPart {
    private final IPartListener2 visibility = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == DebateView.this) {
                catchUp();
            }
        }
    };
    private ActiveMap active;
    private DebateChanges changes;
    private EditorSelection selection;
    private boolean otherMap;
    private boolean changed;

    @Override
    public final void createPartControl(Composite parent) {
        createContents(parent);
        changes = new DebateChanges(parent.getDisplay(), this::afterChange);
        active = new ActiveMap(getSite().getPage(), this::follow);
        getSite().getPage().addPartListener(visibility);
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                active.update();
                // Of no map at all nobody tells.
                otherMap |= map().isEmpty();
                catchUp();
            }
        });
    }

    /** @return the map in the active editor */
    protected final Optional<OpenMap> map() {
        return active == null ? Optional.empty() : active.get();
    }

    /**
     * Follows what is selected on maps until the view is closed. Called once, when the controls are made.
     *
     * @param chosen
     *            is told of the objects of the model that are selected
     */
    protected final void followSelection(Consumer<List<EObject>> chosen) {
        selection = new EditorSelection(getSite().getPage(), chosen);
    }

    /**
     * Edits the debate; only while there is a map.
     *
     * @param command
     *            is left alone if it cannot be executed
     */
    protected final void execute(Command command) {
        map().orElseThrow().session().getCommandStack().execute(command);
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

    /** @return whether to follow the debate also while the view is behind another one */
    protected boolean isNeededWhenHidden() {
        return false;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        if (active != null) {
            active.dispose();
            changes.watch(null);
        }
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }

    private void follow(Optional<OpenMap> map) {
        changes.watch(map.<EObject>map(OpenMap::debate).orElse(null));
        otherMap = true;
        catchUp();
    }

    private void afterChange() {
        active.update();
        changed = true;
        catchUp();
    }

    private void catchUp() {
        if (!isNeededWhenHidden() && !getSite().getPage().isPartVisible(this)) {
            return;
        }
        boolean refresh = changed && !otherMap;
        boolean show = otherMap;
        changed = false;
        otherMap = false;
        if (show) {
            show(map());
        } else if (refresh && map().isPresent()) {
            refresh();
        }
    }
}
