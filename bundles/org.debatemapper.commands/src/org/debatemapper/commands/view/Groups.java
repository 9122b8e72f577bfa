package org.debatemapper.commands.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.delete.Removal;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.model.map.Frames;
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
     *            at least one, with what each covers
     * @param title
     *            the topic in the debate's language
     * @return a command that makes a {@link GroupView} around them
     */
    public CreationCommand group(ArgumentMap map, Map<NodeView, Extent> cards, String title) {
        Map<NodeView, Extent> members = new LinkedHashMap<>(cards);
        return new CreationCommand(session, Messages.Groups_group, () -> !members.isEmpty(), debate -> {
            Group group = Stamps.created(DebateFactory.eINSTANCE.createGroup());
            group.setTitle(LocalTexts.of(debate.getLanguage(), title));
            members.keySet().forEach(card -> group.getMembers().add(card.getElement()));
            debate.getGroups().add(group);
            GroupView frame = DebateFactory.eINSTANCE.createGroupView();
            frame.setGroup(group);
            frameAround(frame, members.values());
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

    /**
     * @param frames
     *            frames of a map
     * @param collapsed
     *            whether they shall be pills that hide what they enclose
     * @return a command that cannot be executed if nothing would change
     */
    public Command collapse(Collection<GroupView> frames, boolean collapsed) {
        List<GroupView> wanted = List.copyOf(frames);
        return new EditCommand(session, collapsed ? Messages.Folds_collapse : Messages.Folds_expand,
                () -> wanted.stream().anyMatch(frame -> frame.isCollapsed() != collapsed),
                debate -> wanted.forEach(frame -> frame.setCollapsed(collapsed)));
    }

    /**
     * Moves views. Cards that come to lie in a frame join its group, and those that leave one leave its group; cards that
     * move along with their frame stay in it. The frame grows if a card in it sticks out.
     *
     * @param map
     *            the map
     * @param bounds
     *            the new place of each view
     * @param covered
     *            what those of them that are cards will cover
     * @return a command that cannot be executed if nothing would change
     */
    public Command drop(ArgumentMap map, Map<? extends View, Extent> bounds, Map<NodeView, Extent> covered) {
        Map<View, Extent> wanted = Map.copyOf(bounds);
        Map<NodeView, Extent> cards = Map.copyOf(covered);
        return new EditCommand(session, Messages.Views_move,
                () -> wanted.entrySet().stream().anyMatch(e -> !e.getValue().equals(Views.extentOf(e.getKey()))),
                debate -> {
                    Set<NodeView> along = new HashSet<>();
                    Frames frames = new Frames(map);
                    wanted.keySet().stream().filter(GroupView.class::isInstance)
                            .forEach(frame -> along.addAll(frames.nodes((GroupView) frame)));
                    Map<NodeView, List<GroupView>> before = new LinkedHashMap<>();
                    cards.forEach((card, place) -> before.put(card, framesAt(map, place.at(card.getX(), card.getY()))));
                    before.keySet().removeAll(along);
                    Movement.of(wanted).apply();
                    before.forEach((card, left) -> settle(map, card, left, cards.get(card)));
                });
    }

    private static void settle(ArgumentMap map, NodeView card, List<GroupView> before, Extent place) {
        List<GroupView> around = framesAt(map, place);
        Element element = card.getElement();
        before.stream().filter(frame -> !around.contains(frame))
                .forEach(frame -> frame.getGroup().getMembers().remove(element));
        if (!around.isEmpty() && !new Frames(map).nodes(around.get(0)).contains(card)) {
            around.get(0).getGroup().getMembers().add(element);
        }
        around.forEach(frame -> grow(frame, place));
    }

    /**
     * @param map
     *            a map
     * @param place
     *            what a card covers
     * @return the open frames in which its middle lies, the smallest first
     */
    public static List<GroupView> framesAt(ArgumentMap map, Extent place) {
        int x = place.centerX();
        int y = place.centerY();
        return map.getGroupViews().stream()
                .filter(frame -> frame.getGroup() != null && !frame.isCollapsed() && x >= frame.getX()
                        && x < frame.getX() + frame.getWidth() && y >= frame.getY()
                        && y < frame.getY() + frame.getHeight())
                .sorted(Comparator.comparingLong(frame -> (long) frame.getWidth() * frame.getHeight())).toList();
    }

    /**
     * Lets a new card join the group in whose frame it lies. For use in edits.
     *
     * @param map
     *            the map
     * @param card
     *            a card on it
     */
    public static void enter(ArgumentMap map, NodeView card) {
        Extent place = Placement.boundsOf(card);
        List<GroupView> around = framesAt(map, place);
        if (!around.isEmpty() && card.getElement() != null) {
            around.get(0).getGroup().getMembers().add(card.getElement());
            around.forEach(frame -> grow(frame, place));
        }
    }

    private static void grow(GroupView frame, Extent place) {
        int left = Math.min(frame.getX(), place.x() - MARGIN);
        int top = Math.min(frame.getY(), place.y() - HEAD);
        int right = Math.max(frame.getX() + frame.getWidth(), place.x() + place.width() + MARGIN);
        int bottom = Math.max(frame.getY() + frame.getHeight(), place.y() + place.height() + MARGIN);
        Views.place(frame, new Extent(left, top, right - left, bottom - top));
    }

    private static void frameAround(GroupView frame, Collection<Extent> bounds) {
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
