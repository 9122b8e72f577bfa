package org.debatemapper.semantics.explain;

import java.util.Arrays;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentationFramework;

/** In which round of the grounded derivation each argument becomes in; a large number if it does not. */
final class GroundedRanks {

    private GroundedRanks() {
    }

    static int[] of(ArgumentationFramework framework) {
        int size = framework.size();
        Adjacency targets = framework.targetRows();
        int[] open = targets.occurrences();
        int[] ranks = new int[size];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        boolean[] out = new boolean[size];
        int[] queue = new int[size];
        int queued = 0;
        for (int a = 0; a < size; a++) {
            if (open[a] == 0) {
                ranks[a] = 0;
                queue[queued++] = a;
            }
        }
        for (int next = 0; next < queued; next++) {
            int accepted = queue[next];
            for (int i = targets.start(accepted); i < targets.end(accepted); i++) {
                int rejected = targets.at(i);
                for (int j = targets.start(rejected); !out[rejected] && j < targets.end(rejected); j++) {
                    if (--open[targets.at(j)] == 0 && ranks[targets.at(j)] == Integer.MAX_VALUE && !out[targets.at(j)]) {
                        ranks[targets.at(j)] = ranks[accepted] + 1;
                        queue[queued++] = targets.at(j);
                    }
                }
                out[rejected] = true;
            }
        }
        return ranks;
    }
}
