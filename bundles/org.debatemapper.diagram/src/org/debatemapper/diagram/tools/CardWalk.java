package org.debatemapper.diagram.tools;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/**
 * Which card an arrow key leads to: one that lies wholly beyond the middle of the card where it begins, as near as can be, and
 * rather straight on than aside. What hangs together is near even if it lies aside: Up leads from a reason to its conclusion. GEF
 * itself looks in a quarter of the plane only, where the cards above and below are often not, since cards are wide and flat.
 */
final class CardWalk {
    private static final double ASIDE = 3;
    private static final double ASIDE_ALONG_AN_EDGE = 0.5;

    private final GraphicalEditPart from;
    private final Rectangle start;
    private final Set<EditPart> linked = new HashSet<>();

    /**
     * @param from
     *            a card, note or frame of a map
     */
    CardWalk(GraphicalEditPart from) {
        this.from = Objects.requireNonNull(from);
        start = from.getFigure().getBounds();
        ((List<?>) from.getSourceConnections()).forEach(edge -> linked.add(((ConnectionEditPart) edge).getTarget()));
        ((List<?>) from.getTargetConnections()).forEach(edge -> linked.add(((ConnectionEditPart) edge).getSource()));
    }

    /**
     * @param viewer
     *            shows a map
     * @return where a walk begins: what stands uppermost of that which is seen, or of the whole map if nothing is seen
     */
    static Optional<GraphicalEditPart> first(GraphicalViewer viewer) {
        Point size = viewer.getControl().getSize();
        Rectangle seen = new Rectangle(0, 0, size.x, size.y);
        return ((List<?>) viewer.getContents().getChildren()).stream().map(GraphicalEditPart.class::cast)
                .filter(EditPart::isSelectable)
                .min(Comparator.<GraphicalEditPart, Boolean>comparing(part -> !seen.contains(middle(part)))
                        .thenComparing(part -> part.getFigure().getBounds().y)
                        .thenComparing(part -> part.getFigure().getBounds().x));
    }

    /**
     * @param key
     *            SWT's code of an arrow key
     * @return the next one in this direction, if there is any; linear in the cards of the map
     */
    Optional<GraphicalEditPart> next(int key) {
        return ((List<?>) from.getParent().getChildren()).stream().map(GraphicalEditPart.class::cast)
                .filter(part -> part != from && part.isSelectable() && isBeyond(part.getFigure().getBounds(), key))
                .min(Comparator.comparingDouble(part -> distance(part, key)));
    }

    /** In pixels of the control. */
    private static org.eclipse.draw2d.geometry.Point middle(GraphicalEditPart part) {
        org.eclipse.draw2d.geometry.Point middle = part.getFigure().getBounds().getCenter();
        part.getFigure().translateToAbsolute(middle);
        return middle;
    }

    /** A frame and what is in it are no neighbours. */
    private boolean isBeyond(Rectangle box, int key) {
        return !box.contains(start) && !start.contains(box) && switch (key) {
        case SWT.ARROW_UP -> box.bottom() <= start.getCenter().y;
        case SWT.ARROW_DOWN -> box.y >= start.getCenter().y;
        case SWT.ARROW_LEFT -> box.right() <= start.getCenter().x;
        default -> box.x >= start.getCenter().x;
        };
    }

    private double distance(GraphicalEditPart part, int key) {
        Rectangle box = part.getFigure().getBounds();
        int across = gap(box.x, box.right(), start.x, start.right());
        int down = gap(box.y, box.bottom(), start.y, start.bottom());
        boolean vertical = key == SWT.ARROW_UP || key == SWT.ARROW_DOWN;
        int ahead = vertical ? down : across;
        int aside = vertical ? across : down;
        return ahead + aside * (ahead > 0 && linked.contains(part) ? ASIDE_ALONG_AN_EDGE : ASIDE);
    }

    /** Between two spans, 0 if they overlap. */
    private static int gap(int begin, int end, int otherBegin, int otherEnd) {
        return Math.max(0, Math.max(begin - otherEnd, otherBegin - end));
    }
}
