package org.debatemapper.semantics.explain;

import java.util.BitSet;
import org.debatemapper.semantics.Label;

/** Tells which sets decide a label. A set decides whatever its subsets decide. */
interface Decision {

    /** Tells whether the members, by local index, decide that an argument has a label. */
    boolean decides(BitSet members, int argument, Label label);
}
