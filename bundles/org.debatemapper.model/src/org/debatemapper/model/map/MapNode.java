package org.debatemapper.model.map;

import org.debatemapper.model.NodeView;

/**
 * A card or argument node.
 *
 * @param view
 *            the view, never null; its element is never null
 */
public record MapNode(NodeView view) implements MapEnd {
}
