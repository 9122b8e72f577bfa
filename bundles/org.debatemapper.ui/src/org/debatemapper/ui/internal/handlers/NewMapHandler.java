package org.debatemapper.ui.internal.handlers;

import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds an empty map to the debate in the editor and shows it. */
public final class NewMapHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OpenMap.of(HandlerUtil.getActiveEditor(event))
                .ifPresent(open -> NameDialog.ask(HandlerUtil.getActiveShell(event), Messages.NewMapHandler_title,
                        Messages.NewMapHandler_message, Messages.NewMapHandler_proposal, Messages.NewMapHandler_empty)
                        .ifPresent(title -> add(open, title)));
        return null;
    }

    private static void add(OpenMap open, String title) {
        ArgumentMap map = NewDebates.map(title, open.map().getLanguage());
        Edits.run(open.session(), Messages.NewMapHandler_title, debate -> debate.getMaps().add(map));
        open.editor().showMap(map);
    }
}
