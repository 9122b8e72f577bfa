package org.debatemapper.formats.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/**
 * A debate as a tree of pros and cons, depth first: a statement used again is a link to its first place. What a tree
 * cannot say goes into the ledger. Takes no recursion; deeper than a limit nothing is nested.
 */
public final class DebateTree {
    /** How statements may relate to the one above. */
    public enum Stance {
        /** None: at the top, or an answer to a question. */
        NONE,
        /** It supports the one above. */
        PRO,
        /** It attacks the one above, or an argument for it. */
        CON
    }

    /**
     * A place in the tree.
     *
     * @param statement
     *            the statement
     * @param stance
     *            how it relates to the one above
     * @param path
     *            the numbers from the top, from 1
     * @param first
     *            the path of its first place, or null if this is it
     */
    public record Place(Statement statement, Stance stance, List<Integer> path, List<Integer> first) {
    }

    private static final int DEEPEST = 200;

    private record Branch(Statement statement, Stance stance) {
    }

    private final Selection selection;
    private final LossLedger ledger;
    private final Map<Statement, List<Branch>> below = new HashMap<>();
    private final Map<Statement, List<Integer>> paths = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private DebateTree(Selection selection, LossLedger ledger) {
        this.selection = selection;
        this.ledger = ledger;
    }

    /**
     * @param selection
     *            what is written
     * @param ledger
     *            takes what a tree cannot say
     * @return all places in depth first order
     */
    public static List<Place> of(Selection selection, LossLedger ledger) {
        DebateTree tree = new DebateTree(selection, ledger);
        tree.branches();
        Set<Statement> hanging = new HashSet<>();
        tree.below.values().forEach(list -> list.forEach(branch -> hanging.add(branch.statement())));
        int number = 0;
        for (boolean top : new boolean[] {true, false}) {
            for (Statement statement : selection.statements()) {
                if (top != hanging.contains(statement) && !tree.paths.containsKey(statement)) {
                    number++;
                    tree.walk(statement, number);
                }
            }
        }
        Remainder.tell(selection, ledger);
        return tree.places;
    }

    private void branches() {
        Set<Statement> known = new HashSet<>(selection.statements());
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && known.contains(argument.getConclusion())) {
                argument.getPremises().forEach(premise -> add(argument.getConclusion(), premise, Stance.PRO));
                if (argument.needsNode()) {
                    lost(Loss.Kind.APPROXIMATED, relation, "A tree has no linked premises, titles or schemes of arguments.");
                }
            } else if (relation instanceof Attack attack && attack.getSource() != null) {
                attack(attack);
            } else if (relation instanceof Answer answer && answer.getClaim() != null && answer.getIssue() != null) {
                add(answer.getIssue(), answer.getClaim(), Stance.NONE);
            } else {
                lost(Loss.Kind.OMITTED, relation, "A tree has pros and cons of statements only.");
            }
        }
    }

    private void attack(Attack attack) {
        if (attack.getTarget() instanceof Statement target) {
            add(target, attack.getSource(), Stance.CON);
        } else if (attack.getTarget() instanceof Argument argument && argument.getConclusion() != null) {
            add(argument.getConclusion(), attack.getSource(), Stance.CON);
            lost(Loss.Kind.APPROXIMATED, attack, "An undercut is written as a con of the conclusion.");
        } else {
            lost(Loss.Kind.OMITTED, attack, "A tree has pros and cons of statements only.");
        }
        if (attack.isSymmetric()) {
            lost(Loss.Kind.APPROXIMATED, attack, "A contradiction is written in one direction.");
        }
    }

    private void add(Statement parent, Statement child, Stance stance) {
        below.computeIfAbsent(parent, s -> new ArrayList<>()).add(new Branch(child, stance));
    }

    private void lost(Loss.Kind kind, Relation relation, String reason) {
        ledger.add(kind, relation.displayName(selection.languages()), reason);
    }

    private void walk(Statement top, int number) {
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(top, Stance.NONE, List.of(number), null)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            List<Integer> first = paths.putIfAbsent(place.statement(), place.path());
            places.add(new Place(place.statement(), place.stance(), place.path(), first));
            if (first == null) {
                children(place, open);
            }
        }
    }

    private void children(Place place, Deque<Place> open) {
        List<Branch> branches = below.getOrDefault(place.statement(), List.of());
        if (place.path().size() >= DEEPEST && !branches.isEmpty()) {
            ledger.add(Loss.Kind.APPROXIMATED, place.statement().displayName(selection.languages()),
                    "Nested too deep; what is below stands elsewhere.");
            return;
        }
        for (int i = branches.size() - 1; i >= 0; i--) {
            List<Integer> path = new ArrayList<>(place.path());
            path.add(i + 1);
            open.push(new Place(branches.get(i).statement(), branches.get(i).stance(), path, null));
        }
    }
}
