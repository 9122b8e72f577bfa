package org.debatemapper.diagram.tools;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.diagram.editparts.CardEditPart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** Shows beside the card under the pointer what can be added to it, for as long as the pointer is near. */
public final class HoverMenu {
    private static final String KEY = HoverMenu.class.getName();
    private static final int NEAR = 14;
    private static final int GRACE_MS = 300;

    private final EditPartViewer viewer;
    private final List<IFigure> handles = new ArrayList<>();
    private CardEditPart card;

    private HoverMenu(EditPartViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * @param viewer
     *            of a diagram
     * @return its menu
     */
    public static HoverMenu of(EditPartViewer viewer) {
        HoverMenu menu = (HoverMenu) viewer.getProperty(KEY);
        if (menu == null) {
            menu = new HoverMenu(viewer);
            viewer.setProperty(KEY, menu);
        }
        return menu;
    }

    /**
     * @param entered
     *            the card under the pointer; one that is selected shows its handles anyway
     */
    public void show(CardEditPart entered) {
        if (entered == card) {
            return;
        }
        hide();
        if (entered.getSelected() == EditPart.SELECTED_PRIMARY) {
            return;
        }
        card = entered;
        List<Gesture> gestures = Gesture.legalFor(card.getElement());
        for (int i = 0; i < gestures.size(); i++) {
            handles.add(new AddHandle(card, gestures.get(i), i));
        }
        handles.forEach(layer()::add);
        viewer.getControl().getDisplay().timerExec(GRACE_MS, () -> hideIfFar(entered));
    }

    /** Takes the menu away at once. */
    public void hide() {
        card = null;
        handles.stream().filter(handle -> handle.getParent() != null).forEach(handle -> handle.getParent().remove(handle));
        handles.clear();
    }

    private void hideIfFar(CardEditPart shown) {
        if (card != shown || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        org.eclipse.swt.graphics.Point pointer = viewer.getControl()
                .toControl(viewer.getControl().getDisplay().getCursorLocation());
        if (card.isActive() && card.getSelected() != EditPart.SELECTED_PRIMARY
                && area().contains(new Point(pointer.x, pointer.y))) {
            viewer.getControl().getDisplay().timerExec(GRACE_MS, () -> hideIfFar(shown));
        } else {
            hide();
        }
    }

    private Rectangle area() {
        Rectangle area = absolute(card.getFigure());
        handles.forEach(handle -> area.union(absolute(handle)));
        return area.expand(NEAR, NEAR);
    }

    private static Rectangle absolute(IFigure figure) {
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return box;
    }

    private IFigure layer() {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
    }
}
