package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.Relation;
import org.debatemapper.model.View;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Text;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A rectangle on a map. Adapts to its view and to what that shows. */
abstract class ViewEditPart extends AbstractGraphicalEditPart {
    private static final String ELLIPSIS = "\u2026";

    private final Adapter watch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                viewChanged(notification);
            }
        }
    };
    private AccessibleEditPart accessible;
    private final ElementWatch contents = new ElementWatch(this::relationChanged, this::shownChanged);

    @Override
    public View getModel() {
        return (View) super.getModel();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            getModel().eAdapters().add(watch);
            contents.watch(getShown());
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            contents.unwatch();
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
        RenderContext style = DiagramContext.of(getViewer()).getStyle();
        Picture picture = paint(style);
        getPictureFigure().setPicture(picture);
        getPictureFigure().setToolTip(isClipped(picture) ? new Label(wholeText(style)) : null);
    }

    @Override
    public AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = spoken().name();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = spoken().description();
                }
            };
        }
        return accessible;
    }

    /** @return the view in words; unless overridden, its whole text */
    protected Spoken spoken() {
        String text = wholeText(DiagramContext.of(getViewer()).getStyle());
        return new SpokenText(text);
    }

    /** @return what the view shows; the view itself if it shows nothing else */
    protected EObject getShown() {
        return getModel();
    }

    /** @return the picture at its place on the map */
    protected abstract Picture paint(RenderContext style);

    /** What the part was made for, also when its view has lost it; null before it is active. */
    final EObject getWatched() {
        return contents.watched();
    }

    /** The view itself changed: its place, its colour, what it hides. */
    protected void viewChanged(Notification notification) {
        visualChanged();
    }

    /** What the view shows changed, besides its relations. */
    protected void shownChanged() {
        visualChanged();
    }

    /** A relation of what the view shows came, went or changed. */
    protected void relationChanged(Relation relation) {
        visualChanged();
    }

    /** @return what a tooltip says when the picture has no room for the whole text */
    protected String wholeText(RenderContext style) {
        return Names.of(getShown(), style.languages());
    }

    private static boolean isClipped(Picture picture) {
        return picture.primitives().stream()
                .anyMatch(each -> each instanceof Text text && text.text().endsWith(ELLIPSIS));
    }

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
