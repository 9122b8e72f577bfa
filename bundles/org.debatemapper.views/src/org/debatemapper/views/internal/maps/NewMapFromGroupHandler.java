package org.debatemapper.views.internal.maps;

import java.util.List;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Makes a map of the selected groups, or of those that the selected statements are in, with their frames. */
public final class NewMapFromGroupHandler extends NewMapHandler {
    /** The id of the command. */
    static final String COMMAND = "org.debatemapper.views.newMapFromGroup"; //$NON-NLS-1$

    /** Called by the extension registry. */
    public NewMapFromGroupHandler() {
        super(Messages.NewMapHandler_noGroup);
    }

    @Override
    MapContent content(List<EObject> chosen, OpenMap open, ExecutionEvent event) {
        return MapContent.groups(chosen, open.debate().getGroups());
    }
}
