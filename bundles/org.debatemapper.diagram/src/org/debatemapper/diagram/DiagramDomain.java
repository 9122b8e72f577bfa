package org.debatemapper.diagram;

import java.util.Objects;

import org.debatemapper.commands.session.DebateSession;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;

/** The edit domain of one editor: the command stack of its session, and the tool in hand. */
public final class DiagramDomain extends EditDomain {
    private final DebateSession session;
    private Runnable toolListener = () -> { };

    /**
     * @param session
     *            the debate to edit
     */
    public DiagramDomain(DebateSession session) {
        this.session = Objects.requireNonNull(session);
        setCommandStack(session.getCommandStack());
    }

    /** @return the debate, never null */
    public DebateSession getSession() {
        return session;
    }

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (toolListener != null) {
            toolListener.run();
        }
    }

    /**
     * @param listener
     *            runs after each change of the active tool
     */
    public void setToolListener(Runnable listener) {
        toolListener = Objects.requireNonNull(listener);
    }
}
