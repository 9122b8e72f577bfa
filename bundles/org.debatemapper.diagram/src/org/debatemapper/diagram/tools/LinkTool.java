package org.debatemapper.diagram.tools;

import org.debatemapper.commands.relate.Link;
import org.eclipse.gef.tools.ConnectionCreationTool;

/** Connects two elements, or an element and an arrow. */
public final class LinkTool extends ConnectionCreationTool {
    /**
     * @param link
     *            how; null takes the most likely way
     */
    public LinkTool(Link link) {
        super(CardCreationTool.factory(link));
        setUnloadWhenFinished(true);
    }
}
