package org.debatemapper.semantics.internal.extension;

import java.util.Arrays;
import java.util.BitSet;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.graph.Part;
import org.debatemapper.semantics.internal.graph.Restrictor;
import org.debatemapper.semantics.internal.graph.StrongComponents;

/**
 * One preferred extension, made component by component.
 *
 * <p>P. Baroni, M. Giacomin, G. Guida, SCC-recursiveness: a general schema for argumentation semantics, Artificial Intelligence
 * 168, 2005. In each strongly connected component, after those that attack it, a maximal admissible set is chosen among the
 * arguments whose outer attackers are all out.
 */
final class SccPreferred {

    private final ArgumentationFramework framework;
    private final BitSet allowed;
    private final Budget budget;
    private final BitSet in;
    private final BitSet out;

    private SccPreferred(ArgumentationFramework framework, BitSet allowed, Budget budget) {
        this.framework = framework;
        this.allowed = allowed;
        this.budget = budget;
        in = new BitSet(framework.size());
        out = new BitSet(framework.size());
    }

    /** Returns a preferred extension. */
    static ArgumentSet find(ArgumentationFramework framework, Budget budget) {
        BitSet all = new BitSet(framework.size());
        all.set(0, framework.size());
        return ArgumentSet.of(new SccPreferred(framework, all, budget).run().stream().toArray());
    }

    private BitSet run() {
        StrongComponents components = new StrongComponents(framework);
        Restrictor restrictor = new Restrictor(framework);
        for (int c = 0; c < components.count(); c++) {
            if (components.size(c) == 1) {
                decideSingle(components.first(c));
            } else {
                budget.check();
                decide(components, c, restrictor);
            }
        }
        return in;
    }

    private void decideSingle(int argument) {
        if (!out.get(argument) && allowed.get(argument)
                && framework.attackers(argument).allMatch(attacker -> attacker != argument && out.get(attacker))) {
            accept(argument);
        }
    }

    private void accept(int argument) {
        in.set(argument);
        framework.targets(argument).forEach(out::set);
    }

    private void decide(StrongComponents components, int component, Restrictor restrictor) {
        int[] members = components.members(component);
        int[] open = Arrays.stream(members).filter(a -> !out.get(a)).toArray();
        BitSet candidates = new BitSet(open.length);
        for (int i = 0; i < open.length; i++) {
            candidates.set(i, isCandidate(open[i], components, component));
        }
        if (candidates.isEmpty()) {
            return;
        }
        Part part = restrictor.restrict(open);
        // a large rest is not cut again: to look at most of it again and again would take the square of its size
        BitSet chosen = open.length <= members.length / 2 ? new SccPreferred(part.framework(), candidates, budget).run()
                : maximal(part.framework(), candidates);
        chosen.stream().forEach(i -> accept(open[i]));
    }

    private boolean isCandidate(int argument, StrongComponents components, int component) {
        return allowed.get(argument) && framework.attackers(argument)
                .allMatch(attacker -> components.of(attacker) == component || out.get(attacker));
    }

    private BitSet maximal(ArgumentationFramework part, BitSet candidates) {
        AdmissibleSearch search = new AdmissibleSearch(part, budget);
        search.forbidUnless(candidates::get);
        BitSet chosen = new BitSet(part.size());
        search.findMaximalAsLast().stream().forEach(chosen::set);
        return chosen;
    }
}
