package org.debatemapper.commands.view;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.gef.commands.Command;

/** Commands that gather cards in a topic with a frame. */
public final class Groups {
    private static final int MARGIN = 20;
    private static final int HEAD = 36;

    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Groups(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param map
     *            shows the cards
     * @param cards
     *            at least one
     * @param title
     *            the topic in the debate's language
     * @return a command that makes a {@link GroupView} around them
     */
    public CreationCommand group(ArgumentMap map, Collection<NodeView> cards, String title) {
        List<NodeView> members = List.copyOf(cards);
        return new CreationCommand(session, Messages.Groups_group, () -> !members.isEmpty(), debate -> {
            Group group = Stamps.created(DebateFactory.eINSTANCE.createGroup());
            group.setTitle(LocalTexts.of(debate.getLanguage(), title));
            members.forEach(card -> group.getMembers().add(card.getElement()));
            debate.getGroups().add(group);
            GroupView frame = DebateFactory.eINSTANCE.createGroupView();
            frame.setGroup(group);
            frameAround(frame, members);
            map.getGroupViews().add(frame);
            return frame;
        });
    }

    /**
     * @param group
     *            a topic; its members stay
     * @return a command that deletes the topic and its frames
     */
    public Command ungroup(Group group) {
        return new EditCommand(session, Messages.Groups_ungroup, () -> group.eContainer() != null,
                debate -> new Removal(debate).delete(List.of(group)));
    }

    private static void frameAround(GroupView frame, List<NodeView> cards) {
        List<Extent> bounds = cards.stream().map(Placement::boundsOf).toList();
        int left = bounds.stream().mapToInt(Extent::x).min().orElse(0);
        int top = bounds.stream().mapToInt(Extent::y).min().orElse(0);
        int right = bounds.stream().mapToInt(e -> e.x() + e.width()).max().orElse(0);
        int bottom = bounds.stream().mapToInt(e -> e.y() + e.height()).max().orElse(0);
        frame.setX(left - MARGIN);
        frame.setY(top - HEAD);
        frame.setWidth(right - left + 2 * MARGIN);
        frame.setHeight(bottom - top + HEAD + MARGIN);
    }
}
