package org.debatemapper.formats.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;

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

    /**
     * How a format has what a tree can say.
     *
     * @param kept
     *            the features that it keeps beside titles, texts and pros and cons
     * @param title
     *            what a reader finds of a title
     * @param words
     *            what a reader finds of the words of a statement
     * @param issues
     *            finds the statements that a reader takes for issues; the others are claims
     * @param linked
     *            whether a statement that is used again is a link to its first place
     */
    public record Form(Set<String> kept, UnaryOperator<String> title, Function<Statement, String> words,
            Function<List<Place>, Set<Statement>> issues, boolean linked) {
    }

    private static final int DEEPEST = 200;
    private static final String RELATIONS = "Debate.relations";
    private static final Set<String> KEPT = Set.of("Debate.title", "Debate.statements", RELATIONS, "Statement.text", "Argument.premises",
            "Argument.conclusion", "Attack.source", "Attack.target", "Attack.symmetric", "Answer.claim", "Answer.issue", Remainder.KINDS);

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
     * @param form
     *            what else the format keeps, and in which form
     * @return all places in depth first order
     */
    public static List<Place> of(Selection selection, LossLedger ledger, Form form) {
        Set<String> all = new HashSet<>(KEPT);
        all.addAll(form.kept());
        Remainder.tell(selection, all, ledger);
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
        tree.changes(form).tell(ledger);
        return tree.places;
    }

    private Changes changes(Form form) {
        Changes changes = new Changes();
        String title = LocalTexts.resolve(selection.debate().getTitle(), selection.languages());
        changes.compare(DebatePackage.Literals.DEBATE, "Debate.title", title, form.title().apply(title));
        Set<Statement> issues = form.issues().apply(places);
        for (Statement statement : selection.statements()) {
            changes.compare(DebatePackage.Literals.STATEMENT, Remainder.KINDS, statement.eClass(),
                    issues.contains(statement) ? DebatePackage.Literals.ISSUE : DebatePackage.Literals.CLAIM);
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.text", 
                    LocalTexts.resolve(statement.getText(), selection.languages()), form.words().apply(statement));
        }
        if (!form.linked()) {
            places.stream().filter(place -> place.first() != null).map(Place::statement).distinct()
                    .forEach(again -> ledger.add(Loss.Kind.APPROXIMATED, again.displayName(selection.languages()),
                            FormatNotice.TREE_AGAIN.about(List.of("Debate.statements", RELATIONS))));
        }
        return changes;
    }

    private void branches() {
        Set<Statement> known = new HashSet<>(selection.statements());
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && known.contains(argument.getConclusion())) {
                argument.getPremises().forEach(premise -> add(argument.getConclusion(), premise, Stance.PRO));
                if (argument.needsNode()) {
                    lost(Loss.Kind.APPROXIMATED, relation, FormatNotice.TREE_LINKED.about(List.of("Argument.premises", RELATIONS)));
                }
            } else if (relation instanceof Attack attack && attack.getSource() != null) {
                attack(attack);
            } else if (relation instanceof Answer answer && answer.getClaim() != null && answer.getIssue() != null) {
                add(answer.getIssue(), answer.getClaim(), Stance.NONE);
            } else {
                lost(Loss.Kind.OMITTED, relation, FormatNotice.TREE_RELATION.about(List.of(RELATIONS)));
            }
        }
    }

    private void attack(Attack attack) {
        if (attack.getTarget() instanceof Statement target) {
            add(target, attack.getSource(), Stance.CON);
        } else if (attack.getTarget() instanceof Argument argument && argument.getConclusion() != null) {
            add(argument.getConclusion(), attack.getSource(), Stance.CON);
            lost(Loss.Kind.APPROXIMATED, attack, FormatNotice.TREE_UNDERCUT.about(List.of("Attack.target")));
        } else {
            lost(Loss.Kind.OMITTED, attack, FormatNotice.TREE_RELATION.about(List.of(RELATIONS)));
        }
        if (attack.isSymmetric()) {
            lost(Loss.Kind.APPROXIMATED, attack, FormatNotice.TREE_CONTRADICTION.about(List.of("Attack.symmetric")));
        }
    }

    private void add(Statement parent, Statement child, Stance stance) {
        below.computeIfAbsent(parent, s -> new ArrayList<>()).add(new Branch(child, stance));
    }

    private void lost(Loss.Kind kind, Relation relation, Notice reason) {
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
                    FormatNotice.TREE_DEPTH.about(List.of(RELATIONS)));
            return;
        }
        for (int i = branches.size() - 1; i >= 0; i--) {
            List<Integer> path = new ArrayList<>(place.path());
            path.add(i + 1);
            open.push(new Place(branches.get(i).statement(), branches.get(i).stance(), path, null));
        }
    }
}
