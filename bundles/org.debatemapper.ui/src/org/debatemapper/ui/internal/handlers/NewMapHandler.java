package org.debatemapper.ui.internal.handlers;

import java.util.Optional;

import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds an empty map to the debate in the editor and shows it. */
public final class NewMapHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Optional<OpenMap> open = OpenMap.of(HandlerUtil.getActiveEditor(event));
        if (open.isEmpty()) {
            return null;
        }
        InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.NewMapHandler_title,
                Messages.NewMapHandler_message, Messages.NewMapHandler_proposal,
                text -> text.isBlank() ? Messages.NewMapHandler_empty : null);
        if (dialog.open() == Window.OK) {
            ArgumentMap map = NewDebates.map(dialog.getValue().strip(), open.get().map().getLanguage());
            Edits.run(open.get().session(), Messages.NewMapHandler_title, debate -> debate.getMaps().add(map));
            open.get().editor().showMap(map);
        }
        return null;
    }
}
