package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.map.Branches;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;

/** A minus at the lower edge of a selected card with others below it, which hides them. */
public final class FoldHandle extends AbstractHandle {
    private static final int SIZE = 16;

    private final CardEditPart card;

    /**
     * @param owner
     *            the card
     */
    public FoldHandle(CardEditPart owner) {
        super(owner, target -> place(owner.getFigure(), target), Cursors.HAND);
        card = owner;
        setToolTip(new Label(ToolMessages.FoldHandle_collapse));
    }

    /** A card that is collapsed says so itself. */
    @Override
    public boolean isVisible() {
        return super.isVisible() && card.isActive() && !card.getModel().isCollapsed()
                && card.getModel().eContainer() instanceof ArgumentMap map
                && !new Branches(map).below(card.getModel()).isEmpty();
    }

    @Override
    protected DragTracker createDragTracker() {
        return new FoldTracker(card, FoldTracker.fold(card));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Theme theme = DiagramContext.of(card.getViewer()).getTheme();
        Rectangle box = getBounds();
        Box button = new Box(0.75, 0.75, SIZE - 1.5, SIZE - 1.5, SIZE / 2.0 - 0.75, theme.card(),
                new Stroke(theme.selection(), 1.5));
        Box minus = new Box(4.5, SIZE / 2.0 - 0.75, SIZE - 9, 1.5, 0, theme.text(), null);
        new PicturePainter(graphics).paint(new Picture(box.x, box.y, SIZE, SIZE, List.of(button, minus)));
    }

    private static void place(IFigure card, IFigure button) {
        Rectangle box = card.getBounds().getCopy();
        card.translateToAbsolute(box);
        button.translateToRelative(box);
        button.setBounds(new Rectangle(box.getCenter().x - SIZE / 2, box.bottom() - SIZE / 2 + 2, SIZE, SIZE));
    }
}
