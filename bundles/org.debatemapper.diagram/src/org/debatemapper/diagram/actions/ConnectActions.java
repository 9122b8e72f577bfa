package org.debatemapper.diagram.actions;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.connect.Candidates;
import org.debatemapper.diagram.connect.ConnectDialog;
import org.debatemapper.diagram.connect.Way;
import org.debatemapper.model.Element;
import org.debatemapper.render.RenderContext;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.window.Window;

/** Connects the selected card or arrow with another one, which is found by its words. */
public final class ConnectActions {
    /** Asks with what and how. */
    public static final String CONNECT = "org.debatemapper.diagram.connect";

    private final MapDiagram diagram;
    private final Selected selected;

    ConnectActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.selected = new Selected(diagram);
        registry.registerAction(new DiagramAction(CONNECT, ActionMessages.ConnectActions_connect,
                () -> selected.elements(Element.class).size() == 1, this::connect));
    }

    private void connect() {
        RenderContext style = diagram.getStyle();
        Candidates candidates = Candidates.of(selected.elements(Element.class).get(0), diagram.getMap(),
                style.visibility().graph(), style.languages());
        ConnectDialog dialog = new ConnectDialog(diagram.getControl().getShell(), candidates);
        if (dialog.open() == Window.OK) {
            execute(dialog.getChosen());
        }
    }

    private void execute(Way way) {
        DebateSession session = diagram.getDomain().getSession();
        Command command = way.command(session);
        if (command.canExecute()) {
            session.getCommandStack().execute(command);
        }
    }
}
