package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Relations that an Argdown document does not write but implies, as {@code deriveImplicitRelations} of the reference
 * implementation 1.7.5 derives them: from the use of statements as premises and main conclusions, and from relations of
 * these statements. Relations of intermediary conclusions are never lifted.
 */
public final class ImplicitRelations {
    private final ArgdownDocument document;

    /**
     * @param document
     *            a document
     */
    public ImplicitRelations(ArgdownDocument document) {
        this.document = document;
    }

    /**
     * @param statement
     *            a statement of the document
     * @return the relations it has by implication
     */
    public List<ArgdownRelation> of(EquivalenceClass statement) {
        List<ArgdownRelation> implied = liftedFromOtherEnds(statement);
        for (ArgdownStatement use : statement.members()) {
            if (use.role() == Role.PREMISE) {
                implied.add(new ArgdownRelation(RelationKind.SUPPORT, statement, use.argument()));
            } else if (use.role() == Role.MAIN_CONCLUSION) {
                implied.add(new ArgdownRelation(RelationKind.SUPPORT, use.argument(), statement));
            }
        }
        return implied;
    }

    /**
     * @param argument
     *            an argument of the document
     * @return the relations it has by implication
     */
    public List<ArgdownRelation> of(ArgdownArgument argument) {
        List<ArgdownRelation> implied = liftedFromOtherEnds(argument);
        for (ArgdownStatement use : argument.structure()) {
            EquivalenceClass statement = document.statement(use.title());
            List<ArgdownRelation> relations = new ArrayList<>(statement.relations());
            relations.addAll(of(statement));
            relations.stream().filter(relation -> relation.other(statement) != argument)
                    .forEach(relation -> liftToArgument(relation, statement, use, argument, implied));
            if (use.inference() != null) {
                List<ArgdownRelation> undercuts = new ArrayList<>(use.inference().relations());
                undercuts.addAll(liftedFromOtherEnds(use.inference()));
                undercuts.forEach(undercut -> implied.add(new ArgdownRelation(undercut.kind(), undercut.from(), argument)));
            }
        }
        return implied;
    }

    private static void liftToArgument(ArgdownRelation relation, EquivalenceClass statement, ArgdownStatement use,
            ArgdownArgument argument, List<ArgdownRelation> implied) {
        boolean both = relation.kind().isSymmetric();
        RelationEnd other = relation.other(statement);
        if (use.role() == Role.PREMISE && (both || relation.to() == statement)) {
            implied.add(new ArgdownRelation(relation.kind().lifted(), other, argument));
        } else if (use.role() == Role.MAIN_CONCLUSION && (both || relation.from() == statement)) {
            implied.add(new ArgdownRelation(relation.kind().lifted(), argument, other));
        }
    }

    private List<ArgdownRelation> liftedFromOtherEnds(RelationEnd member) {
        List<ArgdownRelation> implied = new ArrayList<>();
        for (ArgdownRelation relation : member.relations()) {
            RelationEnd other = relation.other(member);
            if (other instanceof Inference inference) {
                implied.add(new ArgdownRelation(relation.kind(), relation.from(), inference.argument()));
            } else if (other instanceof EquivalenceClass statement) {
                boolean both = relation.kind().isSymmetric();
                boolean outgoing = relation.from() == member;
                statement.members().forEach(use -> liftFromUse(relation, member, use, both || outgoing, both || !outgoing, implied));
            }
        }
        return implied;
    }

    private static void liftFromUse(ArgdownRelation relation, RelationEnd member, ArgdownStatement use, boolean out, boolean in,
            List<ArgdownRelation> implied) {
        if (out && use.role() == Role.PREMISE) {
            implied.add(new ArgdownRelation(relation.kind().lifted(), member, use.argument()));
        } else if (in && use.role() == Role.MAIN_CONCLUSION) {
            implied.add(new ArgdownRelation(relation.kind().lifted(), use.argument(), member));
        }
    }
}
