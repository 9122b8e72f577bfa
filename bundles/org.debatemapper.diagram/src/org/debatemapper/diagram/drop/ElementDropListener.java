package org.debatemapper.diagram.drop;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.render.CardPainter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;

/**
 * Shows on a map what is dragged there from a list or tree: statements, the ends of relations, the members of groups. What
 * the map shows already is selected.
 */
public final class ElementDropListener extends CopyDropListener {
    private static final int HEAD = 20;

    private final EditPartViewer viewer;

    /**
     * @param viewer
     *            of a diagram
     */
    public ElementDropListener(EditPartViewer viewer) {
        super(LocalSelectionTransfer.getTransfer());
        this.viewer = Objects.requireNonNull(viewer);
    }

    /**
     * @param objects
     *            objects of a debate
     * @return the statements among them and those that relations and groups among them are about, each once
     */
    public static Set<Statement> statements(Collection<? extends EObject> objects) {
        Set<Statement> found = new LinkedHashSet<>();
        objects.forEach(object -> add(object, found));
        return found;
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return viewer.getContents() instanceof MapEditPart && super.isEnabled(event) && !dragged().isEmpty();
    }

    @Override
    public void drop(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point place = viewer.getControl().toControl(event.x, event.y);
        show(dragged(), new Point(place.x, place.y));
    }

    /**
     * @param statements
     *            of the debate that the viewer shows
     * @param place
     *            where they come, in pixels of the viewer
     */
    public void show(List<Statement> statements, Point place) {
        MapEditPart map = (MapEditPart) viewer.getContents();
        map.getFigure().translateToRelative(place);
        Command command = new Views(DiagramContext.of(viewer).getSession()).addAll(map.getModel(), statements,
                place.x - (int) CardPainter.DEFAULT_WIDTH / 2, place.y - HEAD);
        if (command.canExecute()) {
            DiagramContext.of(viewer).getSession().getCommandStack().execute(command);
            viewer.flush();
        }
        List<EditPart> parts = statements.stream().map(statement -> statement.viewOn(map.getModel()))
                .map(view -> (EditPart) viewer.getEditPartRegistry().get(view)).filter(Objects::nonNull).toList();
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.reveal(parts.get(0));
        }
    }

    /** Of another debate's elements there is nothing to show here. */
    private List<Statement> dragged() {
        return statements(ModelObjects.in(LocalSelectionTransfer.getTransfer().getSelection())).stream().filter(
                statement -> Elements.debateOf(statement) == DiagramContext.of(viewer).getSession().getDebate())
                .toList();
    }

    private static void add(EObject object, Set<Statement> found) {
        if (object instanceof Statement statement) {
            found.add(statement);
        } else if (object instanceof Relation relation) {
            relation.ends().stream().filter(Statement.class::isInstance)
                    .forEach(end -> found.add((Statement) end));
        } else if (object instanceof Group group) {
            for (Element member : group.getMembers()) {
                add(member, found);
            }
            group.getGroups().forEach(inner -> add(inner, found));
        }
    }
}
