package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardTexts;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.policies.DeletePolicy;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keys of a map. Tab adds a reason or an answer, Shift+Tab a counterargument, Enter a sibling, F2 or typing edits,
 * typing on an empty map begins its first claim, Delete takes off the map, Shift+Delete deletes; arrows walk from card to
 * card, and from the empty ground to the first one.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {
    private final Runnable fit;
    private final Runnable layout;

    /**
     * @param viewer
     *            of a diagram
     * @param fit
     *            shows the whole map, for Ctrl+0
     * @param layout
     *            lays the map out, for Ctrl+Shift+F
     */
    public DiagramKeys(GraphicalViewer viewer, Runnable fit, Runnable layout) {
        super(viewer);
        this.fit = fit;
        this.layout = layout;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & SWT.MOD1) != 0 && handleCommand(event)) {
            return true;
        }
        if (isArrow(event) && walk(event)) {
            return true;
        }
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        EditPart part = getFocusEditPart();
        if (plain && part.getParent() != null && handle(event, part)) {
            return true;
        }
        return plain && event.character > ' ' && event.keyCode != SWT.DEL || super.keyPressed(event);
    }

    private boolean handleCommand(KeyEvent event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (event.keyCode == '0' || event.keyCode == SWT.KEYPAD_0) {
            fit.run();
            return true;
        }
        if (shift && event.keyCode == 'f') {
            layout.run();
            return true;
        }
        return false;
    }

    /** Ctrl moves the focus only, as everywhere in GEF; Ctrl+Shift scrolls, and Alt leads into and out of containers. */
    private static boolean isArrow(KeyEvent event) {
        boolean scrolls = (event.stateMask & SWT.MOD1) != 0 && (event.stateMask & SWT.SHIFT) != 0;
        return switch (event.keyCode) {
        case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> !scrolls && (event.stateMask & SWT.ALT) == 0;
        default -> false;
        };
    }

    private boolean walk(KeyEvent event) {
        GraphicalEditPart part = getFocusEditPart();
        EditPart map = getViewer().getContents();
        if (part == map) {
            CardWalk.first(getViewer()).ifPresent(first -> navigateTo(first, event));
        } else if (part.getParent() == map) {
            new CardWalk(part).next(event.keyCode).ifPresent(next -> navigateTo(next, event));
        } else {
            return false;
        }
        return true;
    }

    private boolean handle(KeyEvent event, EditPart part) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        Gestures gestures = new Gestures(getViewer());
        switch (event.keyCode) {
        case SWT.TAB:
            return gestures.performNext(shift ? Gesture.COUNTERARGUMENT : Gesture.REASON, part);
        case SWT.CR, SWT.KEYPAD_CR:
            return part instanceof MapEditPart map ? gestures.addFirst(map, null) : gestures.addSibling(part);
        case SWT.F2:
            return edit(part, null);
        case SWT.DEL:
            return delete(shift);
        default:
            return event.character > ' ' && event.character != SWT.DEL
                    && type(part, String.valueOf(event.character), gestures);
        }
    }

    private static boolean type(EditPart part, String typed, Gestures gestures) {
        return part instanceof MapEditPart map ? gestures.addFirst(map, typed) : edit(part, typed);
    }

    private static boolean edit(EditPart part, String typed) {
        if (!CardTexts.isEditable(part)) {
            return false;
        }
        Request request = new Request(RequestConstants.REQ_DIRECT_EDIT);
        if (typed != null) {
            request.getExtendedData().put(TextEditManager.TYPED, typed);
        }
        part.performRequest(request);
        return true;
    }

    private boolean delete(boolean fromDebate) {
        Command command = DeletePolicy.deletion(getViewer(), List.copyOf(getViewer().getSelectedEditParts()),
                fromDebate);
        if (command.canExecute()) {
            DiagramContext.of(getViewer()).getSession().getCommandStack().execute(command);
        }
        return true;
    }
}
