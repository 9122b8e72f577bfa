package org.debatemapper.layout;

import org.debatemapper.model.NodeView;

/** Tells how big the nodes of a map are: the layout knows no fonts. */
@FunctionalInterface
public interface NodeSizes {
    /**
     * @param view
     *            a node of a map, never null
     * @return its size as drawn, never null
     */
    Size of(NodeView view);
}
