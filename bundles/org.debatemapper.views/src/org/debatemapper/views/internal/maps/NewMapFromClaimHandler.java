package org.debatemapper.views.internal.maps;

import java.util.List;

import org.debatemapper.core.maps.Branch;
import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Makes a map of the selected statements and of what bears on them, down to some level. */
public final class NewMapFromClaimHandler extends NewMapHandler {
    /** The id of the command. */
    static final String COMMAND = "org.debatemapper.views.newMapFromClaim"; //$NON-NLS-1$
    /** How many levels to go down; all if it is missing. */
    static final String LEVELS = "org.debatemapper.views.newMapFromClaim.levels"; //$NON-NLS-1$

    /** Called by the extension registry. */
    public NewMapFromClaimHandler() {
        super(Messages.NewMapHandler_noClaim);
    }

    @Override
    MapContent content(List<EObject> chosen, OpenMap open, ExecutionEvent event) {
        String levels = event.getParameter(LEVELS);
        return MapContent.branches(chosen, levels == null ? Branch.ALL : Integer.parseInt(levels));
    }
}
