package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.FontSpec;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.scene.Text;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;

/** A button beside the selected card that adds something to it. */
public final class AddHandle extends AbstractHandle {
    private static final int SIZE = 24;
    private static final int GAP = 10;
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
        setToolTip(new Label(ToolMessages.of(gesture)));
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

    private static void place(IFigure card, IFigure button, int index) {
        Rectangle box = card.getBounds().getCopy();
        card.translateToAbsolute(box);
        button.translateToRelative(box);
        button.setBounds(new Rectangle(box.x + box.width + GAP, box.y + index * (SIZE + 2), SIZE, SIZE));
    }
}
