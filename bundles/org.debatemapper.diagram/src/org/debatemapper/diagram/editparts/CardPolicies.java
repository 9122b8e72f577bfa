package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.policies.BendPolicy;
import org.debatemapper.diagram.policies.ConnectPolicy;
import org.debatemapper.diagram.policies.DeletePolicy;
import org.debatemapper.diagram.policies.EdgeSelectionPolicy;
import org.debatemapper.diagram.policies.HoverPolicy;
import org.debatemapper.diagram.policies.TextEditPolicy;
import org.debatemapper.diagram.tools.TextEditManager;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** What can be done with which part. */
final class CardPolicies {
    private CardPolicies() {
    }

    static void install(AbstractGraphicalEditPart part) {
        part.installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        if (part instanceof EdgeEditPart) {
            part.installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeSelectionPolicy());
            part.installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
        }
        if (part instanceof EdgeEditPart || part instanceof CardEditPart) {
            part.installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
        }
        if (part instanceof CardEditPart) {
            part.installEditPolicy(HoverPolicy.ROLE, new HoverPolicy());
        }
        if (CardTexts.isEditable(part)) {
            part.installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new TextEditPolicy());
        }
    }

    static void perform(AbstractGraphicalEditPart part, Request request) {
        boolean edit = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType());
        if (edit && CardTexts.isEditable(part)) {
            new TextEditManager(part, request).show();
        }
    }
}
