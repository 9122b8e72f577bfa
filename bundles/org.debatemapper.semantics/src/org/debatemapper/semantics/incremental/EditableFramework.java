package org.debatemapper.semantics.incremental;

import java.util.BitSet;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Label;

/**
 * A framework that can be edited and keeps its grounded labelling up to date: after some edits {@link #relabel()} labels again only
 * what the edits can reach along attacks. Not for use by several threads.
 *
 * <p>An argument's number stays the same for life and is not given to another argument later.
 *
 * <p>That nothing else can change is directionality of grounded semantics: P. Baroni, M. Giacomin, On principle-based evaluation of
 * extension-based argumentation semantics, Artificial Intelligence 171, 2007; the use for edits follows B. Liao, L. Jin, R. C. Koons,
 * Dynamics of argumentation systems: a division-based method, Artificial Intelligence 175, 2011.
 */
public final class EditableFramework {

    private final NeighbourLists targets = new NeighbourLists();
    private final NeighbourLists attackers = new NeighbourLists();
    private final BitSet present = new BitSet();
    private final BitSet touched = new BitSet();
    private final Relabelling relabelling = new Relabelling(targets, attackers);

    /** Starts without arguments. */
    public EditableFramework() {
        // nothing to label yet
    }

    /**
     * Starts with a copy of a framework, labelled.
     *
     * @param framework not null; its arguments keep their numbers
     * @return never null; O(arguments + attacks)
     */
    public static EditableFramework of(ArgumentationFramework framework) {
        EditableFramework editable = new EditableFramework();
        for (int a = 0; a < framework.size(); a++) {
            editable.addArgument();
        }
        for (int a = 0; a < framework.size(); a++) {
            int attacker = a;
            framework.targets(a).forEach(target -> editable.addAttack(attacker, target));
        }
        editable.relabel();
        return editable;
    }

    /**
     * Adds an argument that nothing attacks.
     *
     * @return its number
     */
    public int addArgument() {
        int argument = targets.addRow();
        attackers.addRow();
        present.set(argument);
        relabelling.add(argument);
        touched.set(argument);
        return argument;
    }

    /**
     * Removes an argument with all attacks from and on it.
     *
     * @param argument a present argument
     * @throws IllegalArgumentException if it is not present
     */
    public void removeArgument(int argument) {
        checkPresent(argument);
        for (int target : targets.toArray(argument)) {
            removeAttack(argument, target);
        }
        for (int attacker : attackers.toArray(argument)) {
            removeAttack(attacker, argument);
        }
        present.clear(argument);
        touched.clear(argument);
    }

    /**
     * Adds an attack.
     *
     * @param attacker a present argument
     * @param target   a present argument
     * @return false if there was that attack already
     * @throws IllegalArgumentException if an end is not present
     */
    public boolean addAttack(int attacker, int target) {
        checkPresent(attacker);
        checkPresent(target);
        if (!targets.add(attacker, target)) {
            return false;
        }
        attackers.add(target, attacker);
        touched.set(target);
        return true;
    }

    /**
     * Removes an attack.
     *
     * @param attacker a present argument
     * @param target   a present argument
     * @return false if there was no such attack
     * @throws IllegalArgumentException if an end is not present
     */
    public boolean removeAttack(int attacker, int target) {
        checkPresent(attacker);
        checkPresent(target);
        if (!targets.remove(attacker, target)) {
            return false;
        }
        attackers.remove(target, attacker);
        touched.set(target);
        return true;
    }

    /**
     * Brings the labels up to date after all edits since the last call.
     *
     * @return the present arguments whose labels are not what they were before, never null; a new argument counts as changed
     *         unless it is undecided. Linear in what the edits can reach, and its attacks
     */
    public ArgumentSet relabel() {
        ArgumentSet changed = relabelling.run(touched);
        touched.clear();
        return changed;
    }

    /**
     * Returns the grounded label of an argument as of the last {@link #relabel()}.
     *
     * @param argument a present argument
     * @return never null; {@link Label#UNDEC} for an argument that was never labelled
     * @throws IllegalArgumentException if it is not present
     */
    public Label label(int argument) {
        checkPresent(argument);
        return relabelling.label(argument);
    }

    /**
     * Tells whether a number belongs to an argument that was added and not removed.
     *
     * @param argument any number
     * @return true if so
     */
    public boolean contains(int argument) {
        return argument >= 0 && present.get(argument);
    }

    /**
     * Returns the numbers of all present arguments.
     *
     * @return never null
     */
    public ArgumentSet arguments() {
        return ArgumentSet.of(present.stream().toArray());
    }

    /**
     * Returns the framework as it is now, its arguments renamed to their positions in {@link #arguments()}.
     *
     * @return never null; O(arguments + attacks)
     */
    public ArgumentationFramework snapshot() {
        int[] names = present.stream().toArray();
        int[] positions = new int[present.length()];
        for (int i = 0; i < names.length; i++) {
            positions[names[i]] = i;
        }
        FrameworkBuilder builder = new FrameworkBuilder(names.length);
        for (int i = 0; i < names.length; i++) {
            for (int target : targets.toArray(names[i])) {
                builder.addAttack(i, positions[target]);
            }
        }
        return builder.build();
    }

    private void checkPresent(int argument) {
        if (!contains(argument)) {
            throw new IllegalArgumentException("no argument " + argument);
        }
    }
}
