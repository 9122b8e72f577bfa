package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** What all semi-stable extensions have in common. */
final class SemiStableCore {

	private final RangeSolver solver;

	SemiStableCore(ArgumentationFramework framework, Budget budget) {
		solver = new RangeSolver(framework, Property.ADMISSIBLE, budget);
	}

	BitSet intersection() {
		BitSet common = new BitSet();
		solver.any().ifPresent(set -> set.stream().forEach(common::set));
		solver.each(set -> {
			retain(common, set);
			return !common.isEmpty();
		});
		return common;
	}

	private static void retain(BitSet common, ArgumentSet set) {
		for (int a = common.nextSetBit(0); a >= 0; a = common.nextSetBit(a + 1)) {
			if (!set.contains(a)) {
				common.clear(a);
			}
		}
	}
}
