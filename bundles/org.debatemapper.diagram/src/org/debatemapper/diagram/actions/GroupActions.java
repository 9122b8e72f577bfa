package org.debatemapper.diagram.actions;

import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.ActionRegistry;

/** The actions that gather cards in groups and take groups apart, by the ids of their commands. */
public final class GroupActions {
    /** Gathers the selected cards in a new group. */
    public static final String GROUP = "org.debatemapper.diagram.group";
    /** Takes the selected groups apart; their cards stay. */
    public static final String UNGROUP = "org.debatemapper.diagram.ungroup";

    private final MapDiagram diagram;
    private final DebateSession session;
    private final Selected selected;

    GroupActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        this.selected = new Selected(diagram);
        registry.registerAction(DiagramAction.ofCommand(GROUP, ActionMessages.GroupActions_group,
                () -> !selected.cards().isEmpty(), this::group));
        registry.registerAction(DiagramAction.ofCommand(UNGROUP, ActionMessages.GroupActions_ungroup,
                () -> !selected.frames().isEmpty(), () -> session.getCommandStack().execute(ungroup())));
    }

    /** The new frame asks for its title at once. */
    private void group() {
        CreationCommand group = new Groups(session).group(diagram.getMap(), selected.covered(),
                ActionMessages.GroupActions_title);
        session.getCommandStack().execute(group);
        EditPart frame = (EditPart) diagram.getViewer().getEditPartRegistry().get(group.getMade());
        diagram.getViewer().select(frame);
        frame.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    private Command ungroup() {
        List<Group> groups = selected.frames().stream().map(GroupView::getGroup).distinct().toList();
        CompoundCommand all = new CompoundCommand(ActionMessages.GroupActions_ungroup);
        groups.forEach(group -> all.add(new Groups(session).ungroup(group)));
        return all.unwrap();
    }
}
