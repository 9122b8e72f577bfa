package org.debatemapper.ui.internal.layout;

import java.io.IOException;

import org.debatemapper.ui.internal.editing.OpenMap;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lays out the map in the editor. */
public final class LayoutHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        OpenMap open = OpenMap.of(HandlerUtil.getActiveEditor(event)).orElse(null);
        if (open != null) {
            try {
                new LayoutJob(Snapshot.of(open.session()), open).schedule();
            } catch (IOException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
