package org.debatemapper.diagram.editparts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ReconnectRequest;

/** Refreshes the connections of cards and edges alike. */
final class Edges {
    /** Where edges begin and end: whatever the edge, they meet it at one anchor. */
    interface End extends NodeEditPart {
        void refreshSourceEdges();

        void refreshTargetEdges();

        /** The same anchor every time; never null. */
        ConnectionAnchor getAnchor();

        @Override
        default ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
            return getAnchor();
        }

        @Override
        default ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
            return getAnchor();
        }

        @Override
        default ConnectionAnchor getSourceConnectionAnchor(Request request) {
            return anchorIfLegal(request);
        }

        @Override
        default ConnectionAnchor getTargetConnectionAnchor(Request request) {
            return anchorIfLegal(request);
        }

        /** An arrow that is dragged onto what hangs on it would follow itself for ever. */
        private ConnectionAnchor anchorIfLegal(Request request) {
            Command command = request instanceof ReconnectRequest ? getCommand(request) : null;
            boolean legal = !(request instanceof ReconnectRequest) || command != null && command.canExecute();
            return legal ? getAnchor() : null;
        }
    }

    private Edges() {
    }

    static void refreshSources(GraphicalEditPart part) {
        if (part.isActive() && part instanceof End end) {
            end.refreshSourceEdges();
        }
    }

    static void refreshTargets(GraphicalEditPart part) {
        if (part.isActive() && part instanceof End end) {
            end.refreshTargetEdges();
        }
    }
}
