package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.View;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** A rectangle on a map. Adapts to its view and to what that shows. */
abstract class ViewEditPart extends AbstractGraphicalEditPart {
    private final Adapter watch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                visualChanged();
            }
        }
    };

    @Override
    public View getModel() {
        return (View) super.getModel();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            getModel().eAdapters().add(watch);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            getModel().eAdapters().remove(watch);
            super.deactivate();
        }
    }

    @Override
    @SuppressWarnings({ "rawtypes", "unchecked" })
    public Object getAdapter(Class type) {
        EObject shown = getShown();
        if (shown != null && type.isInstance(shown)) {
            return shown;
        }
        return type.isInstance(getModel()) ? getModel() : Platform.isRunning() ? super.getAdapter(type) : null;
    }

    @Override
    protected IFigure createFigure() {
        return new PictureFigure(false);
    }

    @Override
    protected void refreshVisuals() {
        getPictureFigure().setPicture(paint(DiagramContext.of(getViewer()).getStyle()));
    }

    /** @return what the view shows; the view itself if it shows nothing else */
    protected EObject getShown() {
        return getModel();
    }

    /** @return the picture at its place on the map */
    protected abstract Picture paint(RenderContext style);

    protected final PictureFigure getPictureFigure() {
        return (PictureFigure) getFigure();
    }

    protected final MapEditPart getMapPart() {
        return (MapEditPart) getParent();
    }

    protected final void visualChanged() {
        getMapPart().getQueue().visualChanged(this);
    }

    final void refreshNow() {
        refreshVisuals();
    }
}
