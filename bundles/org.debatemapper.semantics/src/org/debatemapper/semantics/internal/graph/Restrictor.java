package org.debatemapper.semantics.internal.graph;

import java.util.Arrays;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;

/** Cuts many small parts out of one framework, each in time of its own size. */
public final class Restrictor {

    private final Adjacency targets;
    private final int[] renamed;

    /** Prepares for cutting; O(size of the whole). */
    public Restrictor(ArgumentationFramework whole) {
        targets = whole.targetRows();
        renamed = new int[whole.size()];
        Arrays.fill(renamed, -1);
    }

    /** Cuts out some arguments, given ascending; linear in their attacks. */
    public Part restrict(int[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            renamed[arguments[i]] = i;
        }
        FrameworkBuilder builder = new FrameworkBuilder(arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            addAttacks(builder, i, arguments[i]);
        }
        for (int argument : arguments) {
            renamed[argument] = -1;
        }
        return new Part(builder.build(), arguments);
    }

    private void addAttacks(FrameworkBuilder builder, int attacker, int name) {
        for (int i = targets.start(name); i < targets.end(name); i++) {
            int target = renamed[targets.at(i)];
            if (target >= 0) {
                builder.addAttack(attacker, target);
            }
        }
    }
}
