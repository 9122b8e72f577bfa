package org.debatemapper.diagram.actions;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.connect.Candidates;
import org.debatemapper.diagram.connect.ConnectDialog;
import org.debatemapper.diagram.connect.Way;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.palette.PaletteTool;
import org.debatemapper.diagram.tools.Gestures;
import org.debatemapper.model.Element;
import org.debatemapper.render.RenderContext;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.window.Window;

/** What a pointer does with the palette, by keys: cards, and connecting with another card that is found by its words. */
public final class ConnectActions {
    /** Asks with what and how. */
    public static final String CONNECT = "org.debatemapper.diagram.connect";

    /** Puts the keyboard on the palette. */
    public static final String TOOLS = "org.debatemapper.diagram.tools";

    private final MapDiagram diagram;
    private final Selected selected;

    ConnectActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.selected = new Selected(diagram);
        registry.registerAction(DiagramAction.ofCommand(CONNECT, ActionMessages.ConnectActions_connect, this::canConnect,
                () -> connect(null)));
        registry.registerAction(DiagramAction.ofCommand(TOOLS, ActionMessages.ConnectActions_tools,
                () -> diagram.getMap() != null,
                () -> diagram.getPalette().takeKeys(this::use, this::backToMap)));
    }

    private boolean canConnect() {
        return selected.elements(Element.class).size() == 1;
    }

    private void backToMap() {
        diagram.getViewer().getControl().setFocus();
    }

    /** A tool that was chosen by the keyboard acts at once, where a pointer would still have to show the place. */
    private void use(PaletteTool tool) {
        backToMap();
        if (tool.card().isPresent()) {
            new Gestures(diagram.getViewer()).addInTheMiddle((MapEditPart) diagram.getViewer().getContents(),
                    tool.card().get());
        } else if (tool.link().isPresent() && canConnect()) {
            connect(tool.link().get());
        } else {
            diagram.getPalette().activate(tool);
        }
    }

    private void connect(Link link) {
        RenderContext style = diagram.getStyle();
        Candidates candidates = Candidates.of(selected.elements(Element.class).get(0), diagram.getMap(),
                style.visibility().graph(), style.languages(), link);
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
