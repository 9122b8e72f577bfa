package org.debatemapper.views.internal.maps;

import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.diagram.actions.AutoLayout;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.model.operations.Names;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a map of what is selected, on a map or in a view, asks for its name, and shows it. */
abstract class NewMapHandler extends AbstractHandler {
    private final String nothing;

    /**
     * @param nothing
     *            tells a person what to select
     */
    NewMapHandler(String nothing) {
        this.nothing = nothing;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        OpenMap.of(HandlerUtil.getActiveEditor(event)).ifPresent(open -> make(event, open));
        return null;
    }

    /**
     * @param chosen
     *            what is selected of the debate
     * @param open
     *            the map in the editor
     * @param event
     *            may have parameters
     * @return what the new map shows
     */
    abstract MapContent content(List<EObject> chosen, OpenMap open, ExecutionEvent event);

    private void make(ExecutionEvent event, OpenMap open) {
        List<EObject> chosen = ModelObjects.in(HandlerUtil.getCurrentSelection(event)).stream()
                .filter(object -> Elements.debateOf(object) == open.debate()).toList();
        MapContent content = content(chosen, open, event);
        if (content.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.MapFrom_label, nothing);
            return;
        }
        NameDialog.ask(HandlerUtil.getActiveShell(event), Messages.MapFrom_label, Messages.NewMapHandler_message,
                Names.of(content.getMain(), open.languages()), Messages.NewMapHandler_noName)
                .ifPresent(name -> show(open, new MapFrom(open.map()).command(open.session(), name, content),
                        MapFrom.isSmall(content)));
    }

    private static void show(OpenMap open, CreationCommand command, boolean placed) {
        open.session().getCommandStack().execute(command);
        ArgumentMap map = (ArgumentMap) command.getMade();
        open.editor().reveal(map);
        if (!placed) {
            new AutoLayout(open.session(), map, open.editor().getDiagram().getStyle(), AutoLayout.Scope.MAP,
                    open.session().getCommandStack()::execute).start();
        }
    }
}
