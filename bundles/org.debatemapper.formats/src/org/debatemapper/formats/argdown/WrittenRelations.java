package org.debatemapper.formats.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/** Sorts relations by how Argdown writes them: below a statement, as a premise-conclusion structure, below one, or not. */
final class WrittenRelations {
    private final Map<Statement, List<Relation>> below = new HashMap<>();
    private final Map<Argument, List<Attack>> undercuts = new HashMap<>();
    private final List<Argument> structures = new ArrayList<>();
    private final List<Relation> written = new ArrayList<>();
    private final Set<List<Object>> pairs = new HashSet<>();

    WrittenRelations(Selection selection) {
        Set<Element> statements = new HashSet<>(selection.statements());
        Set<Argument> attacked = new HashSet<>();
        for (Relation relation : selection.relations()) {
            if (relation instanceof Attack attack && attack.getTarget() instanceof Argument argument) {
                attacked.add(argument);
            }
        }
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && Selection.isWhole(argument) && statements.containsAll(argument.ends())) {
                boolean structure = argument.needsNode() || attacked.contains(argument) || !argument.getTags().isEmpty();
                if (structure || !unique("support", argument.getPremises().get(0), argument.getConclusion())) {
                    structures.add(argument);
                } else {
                    add(argument.getConclusion(), argument);
                }
            }
        }
        Set<Argument> withStructure = new HashSet<>(structures);
        for (Relation relation : selection.relations()) {
            if (relation instanceof Attack attack && statements.contains(attack.getSource())) {
                attack(attack, statements, withStructure);
            }
        }
    }

    private void attack(Attack attack, Set<Element> statements, Set<Argument> withStructure) {
        Statement source = attack.getSource();
        if (attack.getTarget() instanceof Argument argument && withStructure.contains(argument) && !attack.isSymmetric()) {
            if (unique("undercut", source, argument)) {
                undercuts.computeIfAbsent(argument, a -> new ArrayList<>()).add(attack);
            }
        } else if (attack.getTarget() instanceof Statement target && statements.contains(target)) {
            boolean symmetric = attack.isSymmetric();
            boolean reverse = symmetric && pairs.contains(List.of("contradiction", target, source));
            if (!reverse && unique(symmetric ? "contradiction" : "attack", source, target)) {
                add(symmetric ? source : target, attack);
            }
        }
    }

    private boolean unique(String kind, Element from, Element to) {
        return pairs.add(List.of(kind, from, to));
    }

    private void add(Statement owner, Relation relation) {
        below.computeIfAbsent(owner, s -> new ArrayList<>()).add(relation);
    }

    /** @return what Argdown takes in brackets only: premises and conclusions of structures, and what is in a contradiction */
    Set<Element> inBrackets() {
        Set<Element> all = new HashSet<>();
        structures.forEach(argument -> all.addAll(argument.ends()));
        below.values().stream().flatMap(List::stream).filter(relation -> relation instanceof Attack attack && attack.isSymmetric())
                .map(Attack.class::cast).forEach(attack -> all.addAll(List.of(attack.getSource(), attack.getTarget())));
        return all;
    }

    /** @return whether what stands in brackets attacks another such, which strict mode would read as a contrariety */
    boolean attacksInBrackets(Set<Statement> sketches) {
        return below.values().stream().flatMap(List::stream).anyMatch(relation -> relation instanceof Attack attack && !attack.isSymmetric()
                && !sketches.contains(attack.getSource()) && !sketches.contains(attack.getTarget()));
    }

    List<Relation> below(Statement statement) {
        return below.getOrDefault(statement, List.of());
    }

    List<Attack> undercuts(Argument argument) {
        return undercuts.getOrDefault(argument, List.of());
    }

    List<Argument> structures() {
        return structures;
    }

    void written(Relation relation) {
        written.add(relation);
    }

    /** @return what was written, in the order in which the reader makes it */
    List<Relation> inOrder() {
        List<Relation> all = new ArrayList<>(structures);
        all.addAll(written);
        return all;
    }
}
