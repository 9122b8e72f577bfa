package org.debatemapper.diagram.policies;

import java.util.List;

import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.model.Element;
import org.debatemapper.model.map.MapEdge;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

/** Connects elements where that is legal. A tool that names no link gets the most likely one. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {
    /** None where the link cannot start: only then does the tool stay as it is, and its cursor says no. */
    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Element source = element(getHost());
        boolean legal = request.getNewObjectType() instanceof Link link ? link.canStartAt(source) : source != null;
        if (!legal) {
            return null;
        }
        Command start = new Command() {
        };
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        Element source = element(request.getSourceEditPart());
        Element target = element(getHost());
        Link link = linkOf(request, source, target);
        return link == null ? UnexecutableCommand.INSTANCE : connections().connect(link, source, target);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        MapEdge edge = (MapEdge) request.getConnectionEditPart().getModel();
        return connections().reconnectSource(edge.relation(), edge.premise(), element(getHost()));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        MapEdge edge = (MapEdge) request.getConnectionEditPart().getModel();
        return connections().reconnectTarget(edge.relation(), element(getHost()));
    }

    private static Link linkOf(CreateConnectionRequest request, Element source, Element target) {
        List<Link> legal = source == null || target == null ? List.of() : Link.legal(source, target);
        Object asked = request.getNewObjectType();
        if (asked instanceof Link link) {
            // Attacking an arrow is undercutting it: nobody should have to know that there are two tools.
            Link meant = link == Link.ATTACK && !legal.contains(link) ? Link.UNDERCUT : link;
            return legal.contains(meant) ? meant : null;
        }
        return legal.isEmpty() ? null : legal.get(0);
    }

    private Connections connections() {
        return new Connections(DiagramContext.of(getHost().getViewer()).getSession());
    }

    private static Element element(EditPart part) {
        return part == null ? null : (Element) part.getAdapter(Element.class);
    }
}
