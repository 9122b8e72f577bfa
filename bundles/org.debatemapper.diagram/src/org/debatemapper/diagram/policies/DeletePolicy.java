package org.debatemapper.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** Takes a card off its map. An edge is nothing but its relation: that leaves the debate. */
public final class DeletePolicy extends ComponentEditPolicy {
    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return deletion(getHost().getViewer(), List.of(getHost()), false);
    }

    /**
     * @param viewer
     *            of the parts
     * @param parts
     *            what is selected
     * @param fromDebate
     *            whether elements leave the debate and not only the map
     * @return one command for all
     */
    public static Command deletion(EditPartViewer viewer, List<?> parts, boolean fromDebate) {
        List<EObject> elements = new ArrayList<>();
        List<EObject> views = new ArrayList<>();
        for (Object each : parts) {
            EditPart part = (EditPart) each;
            if (part instanceof EdgeEditPart edge) {
                elements.add(edge.getRelation());
            } else if (part.getModel() instanceof EObject view && part.getParent() == viewer.getContents()) {
                (fromDebate ? elements : views).add(fromDebate ? (EObject) part.getAdapter(EObject.class) : view);
            }
        }
        Deletions deletions = new Deletions(DiagramContext.of(viewer).getSession());
        CompoundCommand both = new CompoundCommand();
        if (!views.isEmpty()) {
            both.add(deletions.fromMap(views));
        }
        if (!elements.isEmpty()) {
            both.add(deletions.fromDebate(elements));
        }
        return both.unwrap();
    }
}
