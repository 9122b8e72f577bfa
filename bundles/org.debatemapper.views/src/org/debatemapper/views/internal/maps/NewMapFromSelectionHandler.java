package org.debatemapper.views.internal.maps;

import java.util.List;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Makes a map of what is selected and of the relations among it. */
public final class NewMapFromSelectionHandler extends NewMapHandler {
    /** The id of the command. */
    static final String COMMAND = "org.debatemapper.views.newMapFromSelection"; //$NON-NLS-1$

    /** Called by the extension registry. */
    public NewMapFromSelectionHandler() {
        super(Messages.NewMapHandler_noSelection);
    }

    @Override
    MapContent content(List<EObject> chosen, OpenMap open, ExecutionEvent event) {
        return MapContent.of(chosen);
    }
}
