package org.debatemapper.diagram.policies;

import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.tools.HoverMenu;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;

/** Offers what can be added to a card while the pointer of the selection tool is over it. */
public final class HoverPolicy extends GraphicalEditPolicy {
    /** The role of this policy. */
    public static final String ROLE = HoverPolicy.class.getName();

    @Override
    public void showTargetFeedback(Request request) {
        if (RequestConstants.REQ_SELECTION.equals(request.getType())) {
            HoverMenu.of(getHost().getViewer()).show((CardEditPart) getHost());
        }
    }
}
