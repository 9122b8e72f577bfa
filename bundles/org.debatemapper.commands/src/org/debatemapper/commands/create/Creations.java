package org.debatemapper.commands.create;

import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.LegendView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.emf.ecore.EClass;

/** Commands that make new things together with their views. New cards are placed so that they overlap nothing. */
public final class Creations {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Creations(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param map
     *            where it is shown
     * @param kind
     *            Issue, Claim or Evidence
     * @param x
     *            left
     * @param y
     *            top
     * @return a command that makes a {@link NodeView} of a new statement
     */
    public CreationCommand statement(ArgumentMap map, EClass kind, int x, int y) {
        return new CreationCommand(session, Messages.Creations_statement,
                () -> DebatePackage.eINSTANCE.getStatement().isSuperTypeOf(kind) && !kind.isAbstract(),
                debate -> newCard(debate, map, kind, x, y));
    }

    /**
     * @param map
     *            shows the conclusion
     * @param conclusion
     *            a claim or evidence
     * @param kind
     *            Claim or Evidence
     * @return a command that makes the card of a new reason for it
     */
    public CreationCommand reason(ArgumentMap map, Statement conclusion, EClass kind) {
        return related(Messages.Creations_reason, map, conclusion, kind, Link.SUPPORT);
    }

    /**
     * @param map
     *            shows the target
     * @param target
     *            a statement, which is then attacked, or a relation, which is then undercut
     * @return a command that makes the card of a new claim against it
     */
    public CreationCommand counterargument(ArgumentMap map, Element target) {
        return related(Messages.Creations_counterargument, map, target, DebatePackage.eINSTANCE.getClaim(),
                target instanceof Relation ? Link.UNDERCUT : Link.ATTACK);
    }

    /**
     * @param map
     *            shows the issue
     * @param issue
     *            an issue
     * @return a command that makes the card of a new claim that answers it
     */
    public CreationCommand answer(ArgumentMap map, Issue issue) {
        return related(Messages.Creations_answer, map, issue, DebatePackage.eINSTANCE.getClaim(), Link.ANSWER);
    }

    /**
     * @param map
     *            shows the statement
     * @param statement
     *            a statement
     * @return a command that makes the card of a new statement in the same relation to the same element as the first
     *         relation of the given one, or of a free one if it has none
     */
    public CreationCommand sibling(ArgumentMap map, Statement statement) {
        return new CreationCommand(session, Messages.Creations_sibling, () -> statement.viewOn(map) != null, debate -> {
            Extent place = Placement.beside(map, statement.viewOn(map));
            NodeView card = newCard(debate, map, statement.eClass(), place.x(), place.y());
            Relation model = firstRelation(statement);
            Element target = model == null ? null : Relations.targetOf(model);
            for (Link link : target == null ? List.<Link>of() : Link.legal(card.getElement(), target)) {
                if (sameKind(link, model, target)) {
                    Connections.add(debate, link, card.getElement(), target);
                }
            }
            return card;
        });
    }

    /**
     * @param map
     *            where it is shown
     * @param bounds
     *            its place
     * @return a command that makes a {@link NoteView} without text
     */
    public CreationCommand note(ArgumentMap map, Extent bounds) {
        return new CreationCommand(session, Messages.Creations_note, () -> true, debate -> {
            NoteView note = DebateFactory.eINSTANCE.createNoteView();
            note.setText(DebateFactory.eINSTANCE.createLocalText());
            note.setX(bounds.x());
            note.setY(bounds.y());
            note.setWidth(bounds.width());
            note.setHeight(bounds.height());
            map.getNotes().add(note);
            return note;
        });
    }

    /**
     * @param map
     *            has no legend
     * @param x
     *            left
     * @param y
     *            top
     * @return a command that makes a {@link LegendView}
     */
    public CreationCommand legend(ArgumentMap map, int x, int y) {
        return new CreationCommand(session, Messages.Creations_legend, () -> map.getLegend() == null, debate -> {
            LegendView legend = DebateFactory.eINSTANCE.createLegendView();
            legend.setX(x);
            legend.setY(y);
            map.setLegend(legend);
            return legend;
        });
    }

    /**
     * @param title
     *            its name in the debate's language
     * @return a command that makes an {@link ArgumentMap} at the end
     */
    public CreationCommand map(String title) {
        return new CreationCommand(session, Messages.Creations_map, () -> true, debate -> {
            ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
            map.setTitle(LocalTexts.of(debate.getLanguage(), title));
            debate.getMaps().add(map);
            return map;
        });
    }

    /**
     * @param map
     *            where the new card will be
     * @param offshoot
     *            what to make
     * @param x
     *            left
     * @param y
     *            top
     * @return a command that makes a {@link NodeView}; it cannot be executed if the relation is not legal
     */
    public CreationCommand offshoot(ArgumentMap map, Offshoot offshoot, int x, int y) {
        return new CreationCommand(session, Connections.label(offshoot.link()), offshoot::isLegal, debate -> {
            open(offshoot.element().viewOn(map));
            NodeView card = newCard(debate, map, offshoot.kind(), x, y);
            Element made = card.getElement();
            Connections.add(debate, offshoot.link(), offshoot.outgoing() ? offshoot.element() : made,
                    offshoot.outgoing() ? made : offshoot.element());
            return card;
        });
    }

    /**
     * @param map
     *            where the new card will be, near the element and where there is room
     * @param offshoot
     *            what to make
     * @return a command that makes a {@link NodeView}; it cannot be executed if the relation is not legal
     */
    public CreationCommand offshoot(ArgumentMap map, Offshoot offshoot) {
        Extent place = placeFor(map, offshoot);
        return offshoot(map, offshoot, place.x(), place.y());
    }

    private static Extent placeFor(ArgumentMap map, Offshoot offshoot) {
        NodeView parent = anchorOf(map, offshoot.element());
        if (parent == null) {
            return Placement.free(map, new Extent(0, 0, Placement.CARD_WIDTH, 60));
        } else if (offshoot.outgoing()) {
            return Placement.above(map, parent);
        }
        return offshoot.link() == Link.UNDERCUT || offshoot.link() == Link.REPHRASE ? Placement.beside(map, parent)
                : Placement.below(map, parent);
    }

    private CreationCommand related(String label, ArgumentMap map, Element target, EClass kind, Link link) {
        Offshoot offshoot = new Offshoot(target, link, kind, false);
        return new CreationCommand(session, label, offshoot::isLegal, debate -> {
            open(target.viewOn(map));
            Extent place = placeFor(map, offshoot);
            NodeView card = newCard(debate, map, kind, place.x(), place.y());
            Connections.add(debate, link, card.getElement(), target);
            return card;
        });
    }

    /** What is added to a collapsed node would be hidden at once. */
    private static void open(NodeView view) {
        if (view != null) {
            view.setCollapsed(false);
        }
    }

    private static NodeView newCard(Debate debate, ArgumentMap map, EClass kind, int x, int y) {
        Statement statement = Stamps.created((Statement) DebateFactory.eINSTANCE.create(kind));
        statement.setText(DebateFactory.eINSTANCE.createLocalText());
        debate.getStatements().add(statement);
        NodeView card = Views.newNode(map, statement, x, y);
        Groups.enter(map, card);
        return card;
    }

    /** A relation without a node of its own is represented by the card that it starts from. */
    private static NodeView anchorOf(ArgumentMap map, Element element) {
        NodeView own = element.viewOn(map);
        if (own != null || !(element instanceof Relation relation)) {
            return own;
        }
        return relation.ends().stream().map(end -> end.viewOn(map)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Relation firstRelation(Statement statement) {
        if (!statement.getPremiseIn().isEmpty()) {
            return statement.getPremiseIn().get(0);
        } else if (!statement.getAttacks().isEmpty()) {
            return statement.getAttacks().get(0);
        }
        return statement instanceof Claim claim && !claim.getAnswering().isEmpty() ? claim.getAnswering().get(0) : null;
    }

    private static boolean sameKind(Link link, Relation model, Element target) {
        return switch (model.eClass().getClassifierID()) {
            case DebatePackage.ARGUMENT -> link == Link.SUPPORT;
            case DebatePackage.ATTACK -> link == (target instanceof Relation ? Link.UNDERCUT : Link.ATTACK);
            default -> link == Link.ANSWER;
        };
    }
}
