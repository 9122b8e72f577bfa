package org.debatemapper.diagram;

import java.util.Objects;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.editparts.DiagramEditPartFactory;
import org.debatemapper.diagram.editparts.DiagramRootEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The maps of a debate, one in front, with tabs and palette. Works in any shell; knows no workbench. */
public final class MapDiagram {
    private final DebateSession session;
    private final DiagramDomain domain;
    private final DiagramContext context;
    private final Composite control;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private ArgumentMap map;

    /**
     * @param parent
     *            the composite to fill
     * @param session
     *            the debate to show
     */
    public MapDiagram(Composite parent, DebateSession session) {
        this.session = Objects.requireNonNull(session);
        this.domain = new DiagramDomain(session);
        this.context = new DiagramContext(session);
        this.control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        control.setLayout(layout);
        viewer.createControl(control).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        context.install(viewer);
        viewer.setRootEditPart(new DiagramRootEditPart());
        viewer.setEditPartFactory(new DiagramEditPartFactory());
        domain.addViewer(viewer);
        showMap(session.findMap(null));
    }

    /** @return the composite that holds everything, never null */
    public Composite getControl() {
        return control;
    }

    /** @return the viewer of the map in front, never null */
    public GraphicalViewer getViewer() {
        return viewer;
    }

    /** @return the edit domain, never null */
    public DiagramDomain getDomain() {
        return domain;
    }

    /** @return the zoom of the viewer, never null */
    public ZoomManager getZoomManager() {
        return ((DiagramRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** @return the map in front, or null if the debate has none */
    public ArgumentMap getMap() {
        return map;
    }

    /**
     * @param shown
     *            a map of the debate, which comes to the front
     */
    public void showMap(ArgumentMap shown) {
        map = shown;
        context.setMap(shown);
        if (shown == null) {
            viewer.setContents((EditPart) null);
        } else {
            viewer.setContents(shown);
        }
    }

    /** Shows the map anew after the session replaced its model. */
    public void reload() {
        showMap(session.findMap(map == null ? null : map.getId()));
    }

    /**
     * @param object
     *            an element, a view or a map
     * @return whether any map shows it; then it is selected and visible
     */
    public boolean reveal(EObject object) {
        if (object instanceof ArgumentMap other) {
            showMap(other);
            return true;
        }
        NodeView view = viewOf(object);
        if (view == null) {
            return false;
        }
        if (view.eContainer() != map) {
            showMap((ArgumentMap) view.eContainer());
        }
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(view);
        viewer.select(part);
        viewer.reveal(part);
        return true;
    }

    private NodeView viewOf(EObject object) {
        if (object instanceof Element element) {
            NodeView here = element.viewOn(map);
            return here != null || element.getViews().isEmpty() ? here : element.getViews().get(0);
        }
        return object instanceof NodeView view ? view : null;
    }
}
