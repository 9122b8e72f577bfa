package org.debatemapper.ui.internal.handlers;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.MapDiagram;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.handlers.HandlerUtil;

/** Zooms the map in the editor; the parameter {@value #PARAMETER} says how. */
public final class ZoomHandler extends AbstractHandler {
    private static final String PARAMETER = "org.debatemapper.ui.zoom.step"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        String step = event.getParameter(PARAMETER);
        if (step == null || !(HandlerUtil.getActiveEditor(event) instanceof DebateEditor editor)) {
            return null;
        }
        MapDiagram diagram = editor.getDiagram();
        ZoomManager zoom = diagram.getZoomManager();
        switch (step) {
        case "in" -> zoom.zoomIn(); //$NON-NLS-1$
        case "out" -> zoom.zoomOut(); //$NON-NLS-1$
        case "fit" -> diagram.fit(); //$NON-NLS-1$
        default -> zoom.setZoom(1);
        }
        return null;
    }
}
