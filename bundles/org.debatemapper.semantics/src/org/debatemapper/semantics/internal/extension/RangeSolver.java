package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;
import org.debatemapper.semantics.internal.sat.SatSession;

/**
 * Sets of maximal range, where the range of a set is the set with all that it attacks: semi-stable extensions among the admissible
 * sets, stage extensions among the conflict-free.
 *
 * <p>The maximal ranges are found one after the other, each by growing; all sets with one range are models of the same encoding.
 */
public final class RangeSolver implements ExtensionSolver {

	private final ArgumentationFramework framework;
	private final Property property;
	private final Budget budget;

	/** Prepares for a framework and sets that are admissible or conflict-free. */
	public RangeSolver(ArgumentationFramework framework, Property property, Budget budget) {
		this.framework = framework;
		this.property = property;
		this.budget = budget;
	}

	@Override
	public Optional<ArgumentSet> any() {
		return Optional.of(new Session().nextRange().orElseThrow());
	}

	@Override
	public Optional<ArgumentSet> containing(int argument) {
		return framework.attacksItself(argument) ? Optional.empty() : firstWith(AttackEncoding.in(argument));
	}

	@Override
	public Optional<ArgumentSet> avoiding(int argument) {
		return firstWith(-AttackEncoding.in(argument));
	}

	private Optional<ArgumentSet> firstWith(int literal) {
		Session session = new Session();
		for (Optional<ArgumentSet> found = session.nextRange(); found.isPresent(); found = session.nextRange()) {
			Optional<ArgumentSet> witness = session.withLastRange(literal);
			if (witness.isPresent()) {
				return witness;
			}
		}
		return Optional.empty();
	}

	@Override
	public boolean each(Predicate<ArgumentSet> sink) {
		Session session = new Session();
		for (Optional<ArgumentSet> found = session.nextRange(); found.isPresent(); found = session.nextRange()) {
			if (!session.eachWithLastRange(sink)) {
				return false;
			}
		}
		return true;
	}

	/** One search through the maximal ranges. */
	private final class Session {

		private final AttackEncoding encoding = new AttackEncoding(framework, property, budget);
		private final SatSession sat = encoding.session();
		private final int[] ranged = new int[framework.size()];
		private BitSet range;

		Session() {
			for (int a = 0; a < ranged.length; a++) {
				ranged[a] = sat.newVariable();
				sat.prefer(ranged[a], true);
				sat.add(-ranged[a], AttackEncoding.in(a), encoding.out(a));
				sat.add(ranged[a], -AttackEncoding.in(a));
				sat.add(ranged[a], -encoding.out(a));
			}
		}

		/** Returns a set with a maximal range that was not found before. */
		Optional<ArgumentSet> nextRange() {
			if (range != null) {
				sat.add(outside(range));
			} else if (sat.solve(inside(full()))) {
				return Optional.of(remember());
			}
			if (!sat.solve()) {
				return Optional.empty();
			}
			ArgumentSet found = remember();
			while (grow()) {
				found = remember();
			}
			return Optional.of(found);
		}

		private BitSet full() {
			BitSet all = new BitSet();
			all.set(0, ranged.length);
			return all;
		}

		private ArgumentSet remember() {
			ArgumentSet found = encoding.model();
			range = new BitSet();
			IntStream.range(0, ranged.length).filter(a -> sat.value(ranged[a])).forEach(range::set);
			return found;
		}

		private boolean grow() {
			int selector = sat.newVariable();
			sat.add(IntStream.concat(IntStream.of(-selector), IntStream.of(outside(range))).toArray());
			boolean larger = sat.solve(with(inside(range), selector));
			if (!larger) {
				sat.add(-selector);
			}
			return larger;
		}

		private int[] outside(BitSet set) {
			return IntStream.range(0, ranged.length).filter(a -> !set.get(a)).map(a -> ranged[a]).toArray();
		}

		private int[] inside(BitSet set) {
			return set.stream().map(a -> ranged[a]).toArray();
		}

		private int[] with(int[] literals, int last) {
			return IntStream.concat(IntStream.of(literals), IntStream.of(last)).toArray();
		}

		Optional<ArgumentSet> withLastRange(int literal) {
			return sat.solve(with(inside(range), literal)) ? Optional.of(encoding.model()) : Optional.empty();
		}

		/** No two sets of one range contain each other, so leaving out a member makes a set different. */
		boolean eachWithLastRange(Predicate<ArgumentSet> sink) {
			int selector = sat.newVariable();
			while (sat.solve(with(inside(range), selector))) {
				ArgumentSet found = encoding.model();
				if (!sink.test(found)) {
					return false;
				}
				sat.add(IntStream.concat(IntStream.of(-selector), found.stream().map(a -> -AttackEncoding.in(a))).toArray());
			}
			sat.add(-selector);
			return true;
		}
	}
}
