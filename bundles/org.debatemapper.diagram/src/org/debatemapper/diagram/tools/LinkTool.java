package org.debatemapper.diagram.tools;

import org.debatemapper.commands.relate.Link;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.ConnectionCreationTool;

/**
 * Connects two elements, or an element and an arrow: with a click on each, or by a drag from one to the other. The
 * pointer says where that is not legal.
 */
public final class LinkTool extends ConnectionCreationTool {
    /**
     * @param link
     *            how; null takes the most likely way
     */
    public LinkTool(Link link) {
        super(CardCreationTool.factory(link));
        setUnloadWhenFinished(true);
        setDefaultCursor(Cursors.CROSS);
        setDisabledCursor(Cursors.NO);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1 && isInState(STATE_CONNECTION_STARTED) && movedPastThreshold()) {
            updateTargetRequest();
            updateTargetUnderMouse();
            setCurrentCommand(getCommand());
            handleButtonDown(button);
        }
        return super.handleButtonUp(button);
    }
}
