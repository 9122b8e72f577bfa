package org.debatemapper.semantics.extension;

import java.util.Arrays;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;

/**
 * The grounded labelling in linear time.
 *
 * <p>Definition: P. M. Dung, On the acceptability of arguments…, Artificial Intelligence 77, 1995. Method: an argument becomes IN
 * when the last of its attackers became OUT, and OUT when the first became IN, as in S. Modgil, M. Caminada, Proof theories and
 * algorithms for abstract argumentation frameworks, in: Argumentation in Artificial Intelligence, 2009.
 */
public final class GroundedLabeller {

    private static final byte IN = (byte) Label.IN.ordinal();
    private static final byte OUT = (byte) Label.OUT.ordinal();
    private static final byte UNDEC = (byte) Label.UNDEC.ordinal();

    private final Adjacency targets;
    private final byte[] labels;
    private final int[] openAttackers;
    private final int[] queue;
    private int queued;

    private GroundedLabeller(ArgumentationFramework framework) {
        targets = framework.targetRows();
        labels = new byte[framework.size()];
        Arrays.fill(labels, UNDEC);
        openAttackers = targets.occurrences();
        queue = new int[framework.size()];
    }

    /**
     * Labels a framework.
     *
     * @param framework not null
     * @return its grounded labelling, never null; O(arguments + attacks)
     */
    public static Labelling label(ArgumentationFramework framework) {
        return labelFrom(framework, ArgumentSet.EMPTY);
    }

    /**
     * Returns the least complete labelling in which the members of an admissible set are IN.
     *
     * @param framework  not null
     * @param admissible an admissible set of the framework, not null; if it is not admissible the result has no meaning
     * @return the labelling, never null; O(arguments + attacks)
     */
    public static Labelling labelFrom(ArgumentationFramework framework, ArgumentSet admissible) {
        GroundedLabeller labeller = new GroundedLabeller(framework);
        admissible.stream().map(framework::checkArgument).forEach(labeller::accept);
        for (int a = 0; a < framework.size(); a++) {
            if (labeller.openAttackers[a] == 0) {
                labeller.accept(a);
            }
        }
        labeller.propagate();
        return Labelling.ofOrdinals(labeller.labels);
    }

    private void accept(int argument) {
        if (labels[argument] == UNDEC) {
            labels[argument] = IN;
            queue[queued++] = argument;
        }
    }

    private void propagate() {
        for (int next = 0; next < queued; next++) {
            int accepted = queue[next];
            for (int i = targets.start(accepted); i < targets.end(accepted); i++) {
                if (labels[targets.at(i)] == UNDEC) {
                    reject(targets.at(i));
                }
            }
        }
    }

    private void reject(int argument) {
        labels[argument] = OUT;
        for (int i = targets.start(argument); i < targets.end(argument); i++) {
            int target = targets.at(i);
            if (--openAttackers[target] == 0) {
                accept(target);
            }
        }
    }
}
