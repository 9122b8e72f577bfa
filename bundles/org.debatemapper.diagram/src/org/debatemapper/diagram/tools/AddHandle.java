package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.FontSpec;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;

/** A button beside the selected card that adds something to it. */
public final class AddHandle extends AbstractHandle {
    private static final int SIZE = 24;
    private static final int GAP = 10;
    private static final int SPACE = 2;
    private static final double FONT_SIZE = 15;

    private final Gesture gesture;

    /**
     * @param owner
     *            the card
     * @param gesture
     *            what the button does
     * @param index
     *            its place in the row, from the top
     */
    public AddHandle(GraphicalEditPart owner, Gesture gesture, int index) {
        super(owner, target -> place(owner.getFigure(), target, index), Cursors.HAND);
        this.gesture = gesture;
        setToolTip(new Label(tooltip(gesture)));
    }

    private static String tooltip(Gesture gesture) {
        String label = ToolMessages.of(gesture);
        return gesture.key() == SWT.NONE ? label : label + " (" + Action.convertAccelerator(gesture.key()) + ')';
    }

    @Override
    protected DragTracker createDragTracker() {
        return new AddTracker(getOwner(), gesture);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Theme theme = DiagramContext.of(getOwner().getViewer()).getTheme();
        Rectangle box = getBounds();
        FontSpec font = new FontSpec(Face.SANS_BOLD, FONT_SIZE);
        Box button = new Box(0.5, 0.5, SIZE - 1, SIZE - 1, 5, theme.card(), new Stroke(theme.selection(), 1));
        Text mark = new Text(gesture == Gesture.UNDERCUT ? 6 : 7.5, 17.5, gesture.mark(), font,
                gesture.hue(theme).shape());
        new PicturePainter(graphics)
                .paint(new Picture(box.x, box.y, SIZE, SIZE, List.of(button, mark)));
    }

    /** Scrolls as little as makes the buttons of a card seen that is seen itself. */
    static void expose(CardEditPart card, FigureCanvas canvas) {
        Rectangle box = card.getFigure().getBounds().getCopy();
        card.getFigure().translateToAbsolute(box);
        int column = Gesture.legalFor(card.getElement()).size() * (SIZE + SPACE);
        Viewport viewport = canvas.getViewport();
        int right = Math.max(0, box.right() + GAP + SIZE + SPACE - viewport.getSize().width);
        int down = Math.max(0, box.y + column - viewport.getSize().height);
        if (right > 0 || down > 0) {
            viewport.validate();
            viewport.setViewLocation(viewport.getViewLocation().getTranslated(right, down));
        }
    }

    private static void place(IFigure card, IFigure button, int index) {
        Rectangle box = card.getBounds().getCopy();
        card.translateToAbsolute(box);
        button.translateToRelative(box);
        button.setBounds(new Rectangle(box.x + box.width + GAP, box.y + index * (SIZE + SPACE), SIZE, SIZE));
    }
}
