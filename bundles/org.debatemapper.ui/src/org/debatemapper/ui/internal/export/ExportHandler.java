package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a format and a file, and writes the map or the debate in the editor. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<OpenMap> open = OpenMap.of(HandlerUtil.getActiveEditor(event));
        if (open.isPresent()) {
            try {
                ExportWizard.open(HandlerUtil.getActiveShellChecked(event), open.get(), Snapshot.of(open.get().session()));
            } catch (IOException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
