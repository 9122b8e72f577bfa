package org.debatemapper.semantics.explain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.debatemapper.semantics.Label;

/** The rules of {@link LabelExplainer} for grounded labels. */
final class GroundedDecision implements Decision {

    private final LocalAttacks part;

    GroundedDecision(LocalAttacks part) {
        this.part = part;
    }

    @Override
    public boolean decides(BitSet members, int argument, Label label) {
        Facts facts = new Facts(members);
        facts.derive();
        return switch (label) {
            case IN -> facts.in.get(argument);
            case OUT -> facts.out.get(argument);
            case UNDEC -> facts.undecided(argument);
        };
    }

    /** What is known when only some arguments are looked at. */
    private final class Facts {

        private final BitSet members;
        private final BitSet in = new BitSet(part.size());
        private final BitSet out = new BitSet(part.size());

        Facts(BitSet members) {
            this.members = members;
        }

        /** The least facts: repeated until nothing is added. */
        void derive() {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int a = members.nextSetBit(0); a >= 0; a = members.nextSetBit(a + 1)) {
                    if (!in.get(a) && all(a, out)) {
                        in.set(a);
                        changed = true;
                    } else if (!out.get(a) && some(a, in)) {
                        out.set(a);
                        changed = true;
                    }
                }
            }
        }

        /** The greatest facts: all are assumed, and those without support are dropped until none is. */
        boolean undecided(int argument) {
            BitSet notIn = (BitSet) members.clone();
            BitSet notOut = (BitSet) members.clone();
            boolean changed = true;
            while (changed) {
                changed = retain(notIn, a -> out.get(a) || some(a, notOut));
                changed |= retain(notOut, a -> in.get(a) || all(a, notIn));
            }
            return notIn.get(argument) && notOut.get(argument);
        }

        private boolean retain(BitSet facts, IntPredicate supported) {
            int before = facts.cardinality();
            for (int a = facts.nextSetBit(0); a >= 0; a = facts.nextSetBit(a + 1)) {
                facts.set(a, supported.test(a));
            }
            return facts.cardinality() < before;
        }

        private boolean all(int argument, BitSet facts) {
            return Arrays.stream(part.attackers(argument)).allMatch(b -> b >= 0 && facts.get(b));
        }

        private boolean some(int argument, BitSet facts) {
            return Arrays.stream(part.attackers(argument)).anyMatch(b -> b >= 0 && facts.get(b));
        }
    }
}
