package org.debatemapper.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.handlers.HandlerUtil;

/** Zooms the map in the editor; the parameter {@value #PARAMETER} says how. */
public final class ZoomHandler extends AbstractHandler {
    private static final String PARAMETER = "org.debatemapper.ui.zoom.step"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        ZoomManager zoom = Adapters.adapt(HandlerUtil.getActiveEditor(event), ZoomManager.class);
        String step = event.getParameter(PARAMETER);
        if (zoom == null || step == null) {
            return null;
        }
        switch (step) {
        case "in" -> zoom.zoomIn(); //$NON-NLS-1$
        case "out" -> zoom.zoomOut(); //$NON-NLS-1$
        case "fit" -> zoom.setZoomAsText(ZoomManager.FIT_ALL); //$NON-NLS-1$
        default -> zoom.setZoom(1);
        }
        return null;
    }
}
