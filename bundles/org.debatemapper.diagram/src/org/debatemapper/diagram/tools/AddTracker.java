package org.debatemapper.diagram.tools;

import java.util.Arrays;
import java.util.Set;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.model.Element;
import org.debatemapper.render.CardPainter;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Menu;

/**
 * A click on a handle adds what it offers. A drag from it to the ground makes a card there, one to another card connects
 * both; a menu offers the legal relations.
 */
final class AddTracker extends AbstractTool implements DragTracker {
    private static final int HEAD = 20;

    private final GraphicalEditPart owner;
    private final Gesture gesture;
    private Polyline line;

    AddTracker(GraphicalEditPart owner, Gesture gesture) {
        this.owner = owner;
        this.gesture = gesture;
    }

    @Override
    public void commitDrag() {
        // The menu at the end of the drag decides.
    }

    @Override
    public void deactivate() {
        eraseLine();
        super.deactivate();
    }

    @Override
    protected String getCommandName() {
        return gesture.name();
    }

    @Override
    protected boolean handleDragInProgress() {
        if (line == null) {
            line = new Polyline();
            line.setLineWidth(2);
            line.setLineStyle(Graphics.LINE_DASH);
            line.setForegroundColor(
                    PicturePainter.screen(gesture.hue(DiagramContext.of(owner.getViewer())
                            .getTheme()).shape()));
            layer().add(line);
        }
        Rectangle from = owner.getFigure().getBounds().getCopy();
        owner.getFigure().translateToAbsolute(from);
        Point start = from.getCenter();
        Point end = getLocation().getCopy();
        line.translateToRelative(start);
        line.translateToRelative(end);
        line.setStart(start);
        line.setEnd(end);
        refreshCursor();
        return true;
    }

    @Override
    protected Cursor calculateCursor() {
        return line == null ? Cursors.HAND : isEmpty(menu()) ? Cursors.NO : Cursors.CROSS;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean dragged = line != null;
        eraseLine();
        if (button == 1 && dragged) {
            open(menu());
        } else if (button == 1) {
            new Gestures(owner.getViewer()).perform(gesture, owner);
        }
        return true;
    }

    private MenuManager menu() {
        MenuManager menu = new MenuManager();
        OffshootMenu entries = new OffshootMenu(owner.getViewer());
        Element element = (Element) owner.getAdapter(Element.class);
        EditPart target = owner.getViewer().findObjectAtExcluding(getLocation(),
                line == null ? Set.of() : Set.of(line));
        Element other = target == null ? null : (Element) target.getAdapter(Element.class);
        if (other == null) {
            entries.addNewCards(menu, element, placeOnMap());
        } else if (other != element) {
            entries.addLinks(menu, element, other);
        }
        return menu;
    }

    private Point placeOnMap() {
        Point place = getLocation().getCopy();
        ((MapEditPart) owner.getViewer().getContents()).getFigure().translateToRelative(place);
        return place.translate(-(int) CardPainter.DEFAULT_WIDTH / 2, -HEAD);
    }

    private void open(MenuManager menu) {
        if (isEmpty(menu)) {
            return;
        }
        Menu popup = menu.createContextMenu(owner.getViewer().getControl());
        popup.addListener(SWT.Hide, event -> popup.getDisplay().asyncExec(menu::dispose));
        popup.setVisible(true);
    }

    private static boolean isEmpty(MenuManager menu) {
        return Arrays.stream(menu.getItems()).allMatch(IContributionItem::isSeparator);
    }

    private void eraseLine() {
        if (line != null) {
            line.getParent().remove(line);
            line = null;
        }
    }

    private IFigure layer() {
        return LayerManager.Helper.find(owner).getLayer(LayerConstants.FEEDBACK_LAYER);
    }
}
