package org.debatemapper.diagram.open;

import java.util.Optional;
import java.util.function.Consumer;

import org.debatemapper.commands.session.DebateSessionListener;
import org.eclipse.ui.IWorkbenchPage;

/** Follows the map in the active editor of a page. Tells when another map, or none, is there, and after a revert. */
public final class ActiveMap implements ActiveEditorListener, DebateSessionListener {
    private final IWorkbenchPage page;
    private final Consumer<Optional<OpenMap>> changed;
    private final Runnable front = this::update;
    private Optional<OpenMap> current = Optional.empty();

    /**
     * @param page
     *            the page to follow
     * @param changed
     *            is told of the map in the active editor
     */
    public ActiveMap(IWorkbenchPage page, Consumer<Optional<OpenMap>> changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
    }

    /** @return the map in the active editor */
    public Optional<OpenMap> get() {
        return current;
    }

    /** Looks again, and tells if another map is there. */
    @Override
    public void update() {
        Optional<OpenMap> now = OpenMap.active(page);
        if (!now.equals(current)) {
            listen(false);
            current = now;
            listen(true);
            changed.accept(current);
        }
    }

    /** Stops following. */
    public void dispose() {
        page.removePartListener(this);
        listen(false);
        current = Optional.empty();
    }

    @Override
    public void reverted() {
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(this::update);
    }

    private void listen(boolean on) {
        current.ifPresent(open -> {
            if (on) {
                open.session().addListener(this);
                open.editor().getDiagram().addMapListener(front);
            } else {
                open.session().removeListener(this);
                open.editor().getDiagram().removeMapListener(front);
            }
        });
    }
}
