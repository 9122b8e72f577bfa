package org.debatemapper.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;

/**
 * A change of a list, carried over to another list: what was taken out is taken out, what is new comes behind what it
 * follows, what both have is put in the new order where it stands. Into the earlier list this gives the later one.
 *
 * @param from
 *            the list before
 * @param to
 *            the list after
 */
record ListMerge(List<?> from, List<?> to) {
    List<Object> into(List<?> list) {
        Set<Object> gone = new HashSet<>(from);
        gone.removeAll(to);
        List<Object> merged = new ArrayList<>(list);
        merged.removeAll(gone);
        Set<Object> present = new HashSet<>(merged);
        List<Object> inOrder = new ArrayList<>(to);
        inOrder.retainAll(present);
        Set<Object> moved = new HashSet<>(inOrder);
        int next = 0;
        for (int i = 0; i < merged.size(); i++) {
            if (moved.contains(merged.get(i))) {
                merged.set(i, inOrder.get(next));
                next++;
            }
        }
        for (int i = 0; i < to.size(); i++) {
            if (!present.contains(to.get(i))) {
                merged.add(i == 0 ? 0 : merged.indexOf(to.get(i - 1)) + 1, to.get(i));
            }
        }
        return merged;
    }

    /** @return where something belongs in a list, behind the last of its predecessors that the list has */
    static int position(List<EObject> list, List<EObject> predecessors, UnaryOperator<EObject> translation) {
        for (int i = predecessors.size() - 1; i >= 0; i--) {
            int at = list.indexOf(translation.apply(predecessors.get(i)));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
