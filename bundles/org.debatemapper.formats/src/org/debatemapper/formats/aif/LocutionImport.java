package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Actor;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Move;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;

/** Makes moves of locutions, and stances of what their speakers do with statements. */
final class LocutionImport {
    private static final int FEW = 5;

    private final AifGraph graph;
    private final NewDebate target;
    private final Map<AifNode, Element> elements;
    private final Map<AifNode, Move> moves;
    private final Set<Stance> told = new HashSet<>();
    private final List<AifNode> hidden = new ArrayList<>();
    private final List<AifNode> transitions = new ArrayList<>();

    /**
     * @param known
     *            the locutions that need not be read, with their moves or null
     */
    LocutionImport(AifGraph graph, NewDebate target, Map<AifNode, Element> elements, Map<AifNode, Move> known) {
        this.graph = graph;
        this.target = target;
        this.elements = elements;
        this.moves = new HashMap<>(known);
    }

    /** @return the stances that the locutions told, new ones and those that were there */
    Set<Stance> run() {
        for (AifNode node : graph.nodes()) {
            if (node.type().equals("L") && !moves.containsKey(node)) {
                locution(node);
            }
        }
        for (AifNode node : graph.nodes()) {
            if (node.type().equals("TA")) {
                transition(node);
                transitions.add(node);
            }
        }
        tell(hidden, node -> FormatNotice.AIF_HIDDEN_LOCUTION.with(), FormatNotice.AIF_HIDDEN_LOCUTIONS);
        tell(transitions, this::ends, FormatNotice.AIF_TRANSITIONS);
        return told;
    }

    private void locution(AifNode locution) {
        if (!locution.visible()) {
            hidden.add(locution);
            return;
        }
        Move move = DebateFactory.eINSTANCE.createMove();
        moves.put(locution, move);
        move.getProperties().put("aif.id", locution.id());
        move.setNote(target.text(Entities.decode(locution.text())));
        Actor actor = actor(locution);
        move.setActor(actor);
        if (locution.source().get("timestamp") instanceof String time && !time.isEmpty()) {
            move.setDate(time);
        }
        for (AifNode force : graph.targets(locution)) {
            if (force.type().equals("YA")) {
                force(force, move, actor);
                quoted(locution, force);
            }
        }
        target.debate().getMoves().add(move);
    }

    private Actor actor(AifNode locution) {
        String name = graph.speaker(locution);
        int colon = locution.text().indexOf(':');
        if (name == null && colon > 0 && colon < 60) {
            name = Entities.decode(locution.text().substring(0, colon)).strip();
        }
        return name == null || name.isEmpty() ? null : target.actor(name);
    }

    private void force(AifNode force, Move move, Actor actor) {
        move.getProperties().put("aif.illocution", force.text());
        move.setKind(Illocution.move(force.text()));
        for (AifNode content : graph.targets(force)) {
            Element element = elements.get(content);
            bring(move, element);
            if (element instanceof Statement statement && actor != null) {
                stance(statement, actor, Illocution.stance(force.text()));
            }
        }
    }

    /** What a locution reports is a move of its own. */
    private void quoted(AifNode locution, AifNode force) {
        graph.targets(force).stream().filter(content -> content.type().equals("L")).forEach(content -> target.lost(Loss.Kind.OMITTED,
                force.id(), FormatNotice.AIF_TRANSITION.with(locution.id(), content.id()), force.line()));
    }

    private static void bring(Move move, Element element) {
        if (element != null && !move.getElements().contains(element)) {
            move.getElements().add(element);
        }
    }

    private void stance(Statement statement, Actor actor, StanceKind kind) {
        if (kind == null) {
            return;
        }
        List<Stance> same = statement.getStances().stream().filter(s -> s.getActor() == actor && s.getKind() == kind).toList();
        told.addAll(same);
        if (same.isEmpty()) {
            Stance stance = DebateFactory.eINSTANCE.createStance();
            stance.setActor(actor);
            stance.setKind(kind);
            statement.getStances().add(stance);
            told.add(stance);
        }
    }

    /** What is argued or rephrased by going from one locution to the next is brought by the next. */
    private void transition(AifNode transition) {
        for (AifNode force : graph.targets(transition)) {
            for (AifNode content : force.type().equals("YA") ? graph.targets(force) : List.<AifNode>of()) {
                graph.targets(transition).stream().map(moves::get).filter(Objects::nonNull)
                        .forEach(move -> bring(move, elements.get(content)));
            }
        }
    }

    private Notice ends(AifNode transition) {
        return FormatNotice.AIF_TRANSITION.with(
                String.join(", ", graph.sources(transition).stream().map(AifNode::id).toList()),
                String.join(", ", graph.targets(transition).stream().map(AifNode::id).toList()));
    }

    /** A dialogue has hundreds of them, among which nobody would see what else was left out. */
    private void tell(List<AifNode> nodes, Function<AifNode, Notice> each, FormatNotice all) {
        if (nodes.size() > FEW) {
            AifNode first = nodes.get(0);
            target.lost(Loss.Kind.OMITTED, first.type(), all.with(nodes.size(), first.id()), first.line());
        } else {
            nodes.forEach(node -> target.lost(Loss.Kind.OMITTED, node.id(), each.apply(node), node.line()));
        }
    }
}
