package org.debatemapper.diagram.actions;

import java.util.HashMap;
import java.util.Map;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.widgets.Display;

/** Lays a map out in the background, as one edit. If the debate is edited meanwhile, it begins anew. */
public final class AutoLayout extends Job {
    private final DebateSession session;
    private final ArgumentMap map;
    private final RenderContext style;
    private final Display display;
    private volatile int edits;
    private final CommandStackListener counter = event -> edits++;

    /**
     * @param session
     *            the debate
     * @param map
     *            one of its maps
     * @param style
     *            how its cards look, which decides their sizes
     */
    public AutoLayout(DebateSession session, ArgumentMap map, RenderContext style) {
        super(ActionMessages.AutoLayout_job);
        this.session = session;
        this.map = map;
        this.style = style;
        this.display = Display.getCurrent();
        setUser(true);
    }

    /** Starts to work; to be called in the thread of the user interface. */
    public void start() {
        session.getCommandStack().addCommandStackListener(counter);
        schedule();
    }

    /**
     * Lays the map out here and now.
     *
     * @param monitor
     *            cancels
     * @return the command that applies the result
     */
    public Command compute(IProgressMonitor monitor) {
        CardSizes sizes = new CardSizes(style);
        return command(MapLayout.layout(map, LayoutRequest.of(map, sizes), monitor));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int before = edits;
        Command command;
        try {
            command = compute(monitor);
        } catch (RuntimeException failure) {
            if (edits == before) {
                display.asyncExec(this::stop);
                throw failure;
            }
            command = null;
        }
        Command found = command;
        if (!display.isDisposed()) {
            display.asyncExec(() -> finish(found, before));
        }
        return Status.OK_STATUS;
    }

    private void finish(Command command, int before) {
        if (map.eContainer() == null) {
            stop();
        } else if (edits != before || command == null) {
            schedule();
        } else {
            stop();
            session.getCommandStack().execute(command);
        }
    }

    private void stop() {
        session.getCommandStack().removeCommandStackListener(counter);
    }

    private Command command(LayoutResult result) {
        Map<NodeView, Extent> bounds = new HashMap<>();
        result.positions().forEach((view, position) -> bounds.put(view,
                new Extent(position.x(), position.y(), view.getWidth(), view.getHeight())));
        return new Views(session).layout(map, bounds, result.bends());
    }
}
