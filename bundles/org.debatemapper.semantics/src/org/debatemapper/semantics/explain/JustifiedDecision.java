package org.debatemapper.semantics.explain;

import java.util.Arrays;
import java.util.BitSet;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;

/** The rule of {@link LabelExplainer} for a complete labelling: some part of the set with the argument justifies itself. */
final class JustifiedDecision implements Decision {

    private final LocalAttacks part;
    private final Labelling labelling;

    JustifiedDecision(LocalAttacks part, Labelling labelling) {
        this.part = part;
        this.labelling = labelling;
    }

    @Override
    public boolean decides(BitSet members, int argument, Label label) {
        BitSet justified = (BitSet) members.clone();
        int before;
        do {
            before = justified.cardinality();
            for (int a = justified.nextSetBit(0); a >= 0; a = justified.nextSetBit(a + 1)) {
                justified.set(a, isJustified(a, justified));
            }
        } while (justified.cardinality() < before);
        return justified.get(argument);
    }

    private boolean isJustified(int argument, BitSet set) {
        return switch (labelling.get(part.name(argument))) {
            case IN -> hasAll(argument, set);
            case OUT -> hasOne(argument, set, Label.IN);
            case UNDEC -> hasAll(argument, set) && hasOne(argument, set, Label.UNDEC);
        };
    }

    private boolean hasAll(int argument, BitSet set) {
        return Arrays.stream(part.attackers(argument)).allMatch(b -> b >= 0 && set.get(b));
    }

    private boolean hasOne(int argument, BitSet set, Label label) {
        return Arrays.stream(part.attackers(argument))
                .anyMatch(b -> b >= 0 && set.get(b) && labelling.get(part.name(b)) == label);
    }
}
