package org.debatemapper.semantics.internal.graph;

import java.util.Arrays;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;

/**
 * A framework cut out of a larger one.
 *
 * @param framework the part, with arguments 0 to n-1
 * @param names     the index of each of them in the larger framework, ascending
 */
public record Part(ArgumentationFramework framework, int[] names) {

    /** Cuts out some arguments, given ascending; O(size of the whole + attacks of the kept). */
    public static Part of(ArgumentationFramework whole, int[] arguments) {
        return arguments.length == whole.size() ? new Part(whole, arguments)
                : new Part(whole.restrictedTo(arguments), arguments);
    }

    /** Returns a set of arguments of the part as arguments of the whole. */
    public ArgumentSet lift(ArgumentSet set) {
        return set.map(a -> names[a]);
    }

    /** Returns the index in the part, or a negative number if the argument was not kept; logarithmic. */
    public int indexOf(int argument) {
        return Arrays.binarySearch(names, argument);
    }
}
