package org.debatemapper.diagram.editparts;

import java.util.HashSet;
import java.util.Set;

import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Visibility;

/**
 * What a map shows before and after a change.
 *
 * @param before
 *            what it showed
 * @param now
 *            what it shows
 */
record VisibilityChange(Visibility before, Visibility now) {
    /** The nodes that came into sight or went out of it. */
    Set<NodeView> turned() {
        Set<NodeView> turned = new HashSet<>();
        before.hidden().stream().filter(now::shows).forEach(turned::add);
        now.hidden().stream().filter(before::shows).forEach(turned::add);
        return turned;
    }

    /** The nodes that hide more or less than before. */
    Set<NodeView> recounted() {
        Set<NodeView> hiding = new HashSet<>(before.hiding());
        hiding.addAll(now.hiding());
        hiding.removeIf(view -> before.hiddenBelow(view) == now.hiddenBelow(view));
        return hiding;
    }
}
