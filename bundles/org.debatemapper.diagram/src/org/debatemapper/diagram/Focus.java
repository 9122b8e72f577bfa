package org.debatemapper.diagram;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.figures.EdgeFigure;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;

/**
 * Dims all of a map but what lies within some steps of the selection, and follows the selection. A step leads from a
 * statement to a statement; the nodes and arrows between them do not count. Moving the selection costs as much as the
 * neighbourhoods are large.
 */
public final class Focus {
    /** The greatest depth. */
    public static final int DEEPEST = 5;

    private static final int USUAL = 2;

    private final GraphicalViewer viewer;
    private Set<EditPart> near = Set.of();
    private int depth;
    private int last = USUAL;

    Focus(GraphicalViewer viewer) {
        this.viewer = viewer;
        viewer.addSelectionChangedListener(event -> follow());
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                setDepth(0);
            }
        });
    }

    /** @return the number of steps that are seen, 0 while everything is */
    public int getDepth() {
        return depth;
    }

    /** @return whether there is a selection to focus on, or a focus to leave */
    public boolean isPossible() {
        return depth > 0 || !selected().isEmpty();
    }

    /** Begins with the depth of the last time, or ends. */
    public void toggle() {
        setDepth(depth > 0 ? 0 : last);
    }

    /**
     * @param steps
     *            how far to see from the selection, at most {@value #DEEPEST}; 0 to see everything
     */
    public void setDepth(int steps) {
        if (steps <= 0 && depth == 0) {
            return;
        }
        int wanted = Math.max(0, Math.min(DEEPEST, steps));
        if (wanted > 0 && depth == 0 && selected().isEmpty()) {
            return;
        }
        depth = wanted;
        if (depth > 0) {
            last = depth;
            near = neighbourhood(selected().isEmpty() ? near : selected());
        } else {
            near = Set.of();
        }
        refresh();
    }

    /** Parts came and went: looks at every one. */
    void refresh() {
        if (viewer.getContents() == null || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        for (Object part : List.copyOf(viewer.getEditPartRegistry().values())) {
            dim((EditPart) part, depth > 0 && !isNear((EditPart) part));
        }
    }

    /** The structure of the map may have changed. */
    void update() {
        if (depth > 0) {
            near = neighbourhood(selected().isEmpty() ? near : selected());
            refresh();
        }
    }

    private void follow() {
        Set<EditPart> chosen = selected();
        if (depth == 0 || chosen.isEmpty()) {
            return;
        }
        Set<EditPart> before = near;
        near = neighbourhood(chosen);
        Set<EditPart> touched = new HashSet<>(before);
        touched.addAll(near);
        for (EditPart part : touched) {
            dim(part, !near.contains(part));
            if (part instanceof GraphicalEditPart end) {
                edgesAt(end).forEach(edge -> dim(edge, !isNear(edge)));
            }
        }
    }

    private Set<EditPart> selected() {
        Set<EditPart> parts = new LinkedHashSet<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part != viewer.getContents()) {
                parts.add((EditPart) part);
            }
        }
        return parts;
    }

    private Set<EditPart> neighbourhood(Collection<EditPart> start) {
        Set<EditPart> found = new HashSet<>();
        Set<EditPart> first = new LinkedHashSet<>();
        start.stream().filter(EditPart::isActive).forEach(part -> reach(part, found, first));
        Set<EditPart> front = first;
        for (int step = 0; step < depth; step++) {
            Set<EditPart> next = new LinkedHashSet<>();
            front.forEach(part -> edgesAt((GraphicalEditPart) part).forEach(edge -> reachEnds(edge, found, next)));
            front = next;
        }
        return found;
    }

    /** A statement is a step; from anything else one goes on at once. */
    private void reach(EditPart part, Set<EditPart> found, Set<EditPart> front) {
        if (part == null || !found.add(part)) {
            return;
        }
        if (part instanceof EdgeEditPart edge) {
            reachEnds(edge, found, front);
        }
        if (part instanceof CardEditPart card && card.getElement() instanceof Statement) {
            front.add(part);
        } else if (part instanceof GraphicalEditPart end) {
            edgesAt(end).forEach(edge -> reachEnds(edge, found, front));
        }
    }

    /** What undercuts an arrow is as near as what the arrow leads to. */
    private void reachEnds(EdgeEditPart edge, Set<EditPart> found, Set<EditPart> front) {
        boolean isNew = found.add(edge);
        reach(edge.getSource(), found, front);
        reach(edge.getTarget(), found, front);
        if (isNew) {
            edgesAt(edge).forEach(other -> reachEnds(other, found, front));
        }
    }

    private static List<EdgeEditPart> edgesAt(GraphicalEditPart part) {
        Set<EdgeEditPart> edges = new LinkedHashSet<>();
        part.getSourceConnections().forEach(edge -> edges.add((EdgeEditPart) edge));
        part.getTargetConnections().forEach(edge -> edges.add((EdgeEditPart) edge));
        return List.copyOf(edges);
    }

    private boolean isNear(EditPart part) {
        return near.contains(part)
                || part instanceof EdgeEditPart edge && near.contains(edge.getSource()) && near.contains(edge.getTarget());
    }

    private static void dim(EditPart part, boolean dimmed) {
        IFigure figure = part instanceof GraphicalEditPart graphical ? graphical.getFigure() : null;
        if (figure instanceof PictureFigure card) {
            card.setDimmed(dimmed);
        } else if (figure instanceof EdgeFigure edge) {
            edge.setDimmed(dimmed);
        }
    }
}
