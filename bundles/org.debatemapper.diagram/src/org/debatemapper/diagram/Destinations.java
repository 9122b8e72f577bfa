package org.debatemapper.diagram;

import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.actions.Unfolding;
import org.debatemapper.diagram.editparts.MapViewer;
import org.debatemapper.diagram.lens.LensEdit;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Place;
import org.debatemapper.model.View;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;

/** Brings to sight what somebody asks for, on whatever map, and keeps where one came from. */
final class Destinations {
    private final MapDiagram diagram;
    private final DiagramContext context;
    private final FirstView firstView;
    private final Visits visits;

    Destinations(MapDiagram diagram, DiagramContext context, FirstView firstView, Visits visits) {
        this.diagram = Objects.requireNonNull(diagram);
        this.context = Objects.requireNonNull(context);
        this.firstView = Objects.requireNonNull(firstView);
        this.visits = Objects.requireNonNull(visits);
    }

    /** Selects an element, a view or a place, or shows a map; says whether any map has it. */
    boolean reveal(EObject object) {
        if (object instanceof ArgumentMap other) {
            visits.jump(() -> diagram.showMap(other));
            return true;
        }
        if (object instanceof Place place) {
            return goTo(place);
        }
        View view = viewOf(object);
        if (view == null) {
            return false;
        }
        visits.jump(() -> reveal(view));
        return true;
    }

    /** Shows a place as large as the window allows, through its lens; says whether its map is there. */
    boolean goTo(Place place) {
        if (place.getMap() == null || place.getMap().eContainer() == null) {
            return false;
        }
        visits.jump(() -> {
            if (place.getMap() != diagram.getMap()) {
                diagram.showMap(place.getMap());
            }
            if (!EcoreUtil.equals(place.getLens(), diagram.getMap().getLens())) {
                new LensEdit(session()).set(diagram.getMap(), EcoreUtil.copy(place.getLens()));
            }
            firstView.whenSized(() -> show(place));
        });
        return true;
    }

    private void show(Place place) {
        if (place.getWidth() == 0) {
            firstView.fit();
        } else {
            visits.show(new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
        }
    }

    private void reveal(View view) {
        if (view.eContainer() != diagram.getMap()) {
            diagram.showMap((ArgumentMap) view.eContainer());
        }
        if (view instanceof NodeView card) {
            unfoldTo(card);
        }
        MapViewer viewer = diagram.getViewer();
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(view);
        viewer.select(part);
        firstView.whenSized(() -> viewer.reveal(part));
    }

    private void unfoldTo(NodeView view) {
        Unfolding.execute(context, diagram.getMap(), new Folds(session()).unfoldTo(view));
        for (GroupView frame = frameOver(view); frame != null; frame = frameOver(view)) {
            session().getCommandStack().execute(new Groups(session()).collapse(List.of(frame), false));
        }
        if (!context.getStyle().visibility().shows(view)) {
            new LensEdit(session()).set(diagram.getMap(), null);
        }
    }

    private GroupView frameOver(NodeView view) {
        return context.getStyle().visibility().framedInto(view);
    }

    /** On the map in front, if it shows the object. */
    private View viewOf(EObject object) {
        if (object instanceof Element element) {
            NodeView here = element.viewOn(diagram.getMap());
            return here != null || element.getViews().isEmpty() ? here : element.getViews().get(0);
        }
        return object instanceof View view ? view : null;
    }

    private DebateSession session() {
        return context.getSession();
    }
}
