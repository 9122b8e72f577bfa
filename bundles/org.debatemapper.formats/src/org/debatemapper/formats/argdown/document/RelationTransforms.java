package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.argdown.syntax.SyntaxProblem;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * Puts the relations as written into the form that the reference implementation gives them: relations of reconstructed
 * arguments move to their conclusions and inferences, strict mode names relations between statements, and attacks on
 * arguments that an attack on a premise says already are dropped.
 */
final class RelationTransforms {
    private record Key(RelationKind kind, RelationEnd from, RelationEnd to) {
    }

    private RelationTransforms() {
    }

    static void apply(ArgdownDocument document, Settings settings) {
        if (settings.transformArguments()) {
            document.setRelations(moveToStructure(document));
        }
        if (settings.strict()) {
            document.setRelations(makeStrict(document));
        }
        document.setRelations(document.relations().stream().filter(relation -> !isImplied(relation)).toList());
        document.statements().values().forEach(statement -> statement.relations().clear());
        document.arguments().values().forEach(argument -> {
            argument.relations().clear();
            argument.structure().stream().filter(s -> s.inference() != null).forEach(s -> s.inference().relations().clear());
        });
        for (ArgdownRelation relation : document.relations()) {
            relation.from().relations().add(relation);
            relation.to().relations().add(relation);
        }
    }

    private static List<ArgdownRelation> moveToStructure(ArgdownDocument document) {
        Map<Key, ArgdownRelation> unique = new LinkedHashMap<>();
        for (ArgdownRelation relation : document.relations()) {
            if (relation.from() instanceof ArgdownArgument argument && argument.isReconstructed()) {
                relation.setFrom(document.statement(argument.mainConclusion().title()));
                if (relation.from() == relation.to()) {
                    ownConclusion(document, relation, argument);
                    continue;
                }
            }
            if (relation.kind() == RelationKind.UNDERCUT && relation.to() instanceof ArgdownArgument argument
                    && argument.isReconstructed()) {
                relation.setTo(argument.mainConclusion().inference());
            }
            ArgdownRelation same = unique.putIfAbsent(new Key(relation.kind(), relation.from(), relation.to()), relation);
            if (same != null) {
                same.addOccurrences(relation);
            }
        }
        return relink(unique.values());
    }

    /** An argument supports its conclusion anyway; the reference drops other relations to it as well, which must be said. */
    private static void ownConclusion(ArgdownDocument document, ArgdownRelation relation, ArgdownArgument argument) {
        if (relation.kind() != RelationKind.SUPPORT) {
            int line = relation.lines().isEmpty() ? 1 : relation.lines().get(0);
            document.problems().add(new SyntaxProblem(line, 1,
                    FormatNotice.ARGDOWN_OWN_CONCLUSION.with(argument.title()), true));
        }
    }

    private static List<ArgdownRelation> makeStrict(ArgdownDocument document) {
        Map<Key, ArgdownRelation> unique = new LinkedHashMap<>();
        for (ArgdownRelation relation : document.relations()) {
            boolean betweenStatements = relation.from() instanceof EquivalenceClass && relation.to() instanceof EquivalenceClass;
            if (betweenStatements && relation.kind() == RelationKind.SUPPORT) {
                relation.setKind(RelationKind.ENTAILS);
            } else if (betweenStatements && relation.kind() == RelationKind.ATTACK) {
                relation.setKind(RelationKind.CONTRARY);
            }
            boolean contrary = relation.kind() == RelationKind.CONTRARY;
            if (!contrary || !unique.containsKey(new Key(relation.kind(), relation.to(), relation.from()))) {
                unique.putIfAbsent(new Key(relation.kind(), relation.from(), relation.to()), relation);
            }
        }
        return relink(unique.values());
    }

    /** The ends' lists must match the relations, since the check for implied attacks looks there. */
    private static List<ArgdownRelation> relink(Iterable<ArgdownRelation> relations) {
        List<ArgdownRelation> kept = new ArrayList<>();
        relations.forEach(kept::add);
        kept.forEach(relation -> {
            relation.from().relations().clear();
            relation.to().relations().clear();
        });
        kept.forEach(relation -> {
            relation.from().relations().add(relation);
            relation.to().relations().add(relation);
        });
        return kept;
    }

    private static boolean isImplied(ArgdownRelation relation) {
        if (!(relation.from() instanceof EquivalenceClass attacker) || relation.kind() != RelationKind.ATTACK
                || !(relation.to() instanceof ArgdownArgument argument)) {
            return false;
        }
        return attacker.relations().stream().anyMatch(other -> hits(other, attacker, argument));
    }

    private static boolean hits(ArgdownRelation attack, EquivalenceClass attacker, ArgdownArgument argument) {
        boolean attacks = attack.kind().isSymmetric() || attack.kind() == RelationKind.ATTACK && attack.from() == attacker;
        RelationEnd hit = attack.other(attacker);
        return attacks && hit instanceof EquivalenceClass && argument.structure().stream()
                .anyMatch(s -> s.role() == Role.PREMISE && s.title().equals(hit.title()));
    }
}
