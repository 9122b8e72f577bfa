package org.debatemapper.semantics.incremental;

import java.util.Arrays;
import java.util.BitSet;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.Label;

/** The grounded labels, computed anew for a region that nothing outside depends on. */
final class Relabelling {

    private static final byte IN = (byte) Label.IN.ordinal();
    private static final byte OUT = (byte) Label.OUT.ordinal();
    private static final byte UNDEC = (byte) Label.UNDEC.ordinal();
    private static final int REJECTED = -1;
    private static final Label[] LABELS = Label.values();

    private final NeighbourLists targets;
    private final NeighbourLists attackers;
    private byte[] labels = new byte[16];
    /** Attackers of an argument of the region that are not known to be out. */
    private int[] open = new int[16];
    private int[] queue = new int[16];
    private int queued;

    Relabelling(NeighbourLists targets, NeighbourLists attackers) {
        this.targets = targets;
        this.attackers = attackers;
    }

    void add(int argument) {
        if (argument == labels.length) {
            labels = Arrays.copyOf(labels, argument * 2);
            open = Arrays.copyOf(open, argument * 2);
            queue = Arrays.copyOf(queue, argument * 2);
        }
        labels[argument] = UNDEC;
    }

    Label label(int argument) {
        return LABELS[labels[argument]];
    }

    /** Labels everything that can be reached from the given arguments and returns what changed. */
    ArgumentSet run(BitSet touched) {
        int[] region = reachable(touched);
        byte[] before = new byte[region.length];
        for (int i = 0; i < region.length; i++) {
            before[i] = labels[region[i]];
            labels[region[i]] = UNDEC;
        }
        queued = 0;
        for (int argument : region) {
            open[argument] = openAttackers(argument);
        }
        for (int argument : region) {
            start(argument);
        }
        propagate();
        int[] changed = new int[region.length];
        int count = 0;
        for (int i = 0; i < region.length; i++) {
            if (labels[region[i]] != before[i]) {
                changed[count++] = region[i];
            }
        }
        return ArgumentSet.of(Arrays.copyOf(changed, count));
    }

    private int[] reachable(BitSet touched) {
        BitSet seen = (BitSet) touched.clone();
        int count = 0;
        for (int a = touched.nextSetBit(0); a >= 0; a = touched.nextSetBit(a + 1)) {
            queue[count++] = a;
        }
        for (int next = 0; next < count; next++) {
            int argument = queue[next];
            for (int i = 0; i < targets.size(argument); i++) {
                int target = targets.at(argument, i);
                if (!seen.get(target)) {
                    seen.set(target);
                    queue[count++] = target;
                }
            }
        }
        return Arrays.copyOf(queue, count);
    }

    /** Counts the attackers that are not out while the whole region is still undecided; negative if one outside is in. */
    private int openAttackers(int argument) {
        int count = 0;
        for (int i = 0; i < attackers.size(argument); i++) {
            byte label = labels[attackers.at(argument, i)];
            if (label == IN) {
                return REJECTED;
            }
            count += label == OUT ? 0 : 1;
        }
        return count;
    }

    private void start(int argument) {
        if (open[argument] <= 0) {
            labels[argument] = open[argument] == REJECTED ? OUT : IN;
            queue[queued++] = argument;
        }
    }

    private void propagate() {
        for (int next = 0; next < queued; next++) {
            int argument = queue[next];
            boolean accepted = labels[argument] == IN;
            for (int i = 0; i < targets.size(argument); i++) {
                int target = targets.at(argument, i);
                if (labels[target] == UNDEC && (accepted || --open[target] == 0)) {
                    labels[target] = accepted ? OUT : IN;
                    queue[queued++] = target;
                }
            }
        }
    }
}
