package org.debatemapper.semantics.tests;

import java.util.ArrayList;
import java.util.List;

/** The 24 renamings of four arguments, on frameworks coded as in {@link Samples#coded(int, long)}. */
final class Renaming {

    private static final List<int[]> PERMUTATIONS = permutations();

    private Renaming() {
    }

    /** Tells whether no renaming of a framework has a smaller code. */
    static boolean isLeast(int code) {
        return PERMUTATIONS.stream().noneMatch(permutation -> renamed(code, permutation) < code);
    }

    private static int renamed(int code, int[] permutation) {
        int result = 0;
        for (int bit = 0; bit < 16; bit++) {
            if ((code >> bit & 1) != 0) {
                result |= 1 << permutation[bit / 4] * 4 + permutation[bit % 4];
            }
        }
        return result;
    }

    private static List<int[]> permutations() {
        List<int[]> found = new ArrayList<>();
        for (int code = 0; code < 256; code++) {
            int[] digits = { code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3 };
            if ((1 << digits[0] | 1 << digits[1] | 1 << digits[2] | 1 << digits[3]) == 15) {
                found.add(digits);
            }
        }
        return found;
    }
}
