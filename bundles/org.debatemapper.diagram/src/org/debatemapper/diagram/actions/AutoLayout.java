package org.debatemapper.diagram.actions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.GroupFrames;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.ways.ClearWays;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.swt.widgets.Display;

/** Lays a map out in the background, as one edit. If the debate is edited meanwhile, it begins anew. */
public final class AutoLayout extends Job {
    /** What is laid out. */
    public interface Scope {
        /** The whole map. */
        Scope MAP = MapLayout::layout;
        /** Only what lies on others. */
        Scope COVERED = MapLayout::tidy;

        /**
         * @param cards
         *            some cards of the map
         * @return those cards
         */
        static Scope of(Collection<NodeView> cards) {
            Set<NodeView> moving = Set.copyOf(cards);
            return (map, request, monitor) -> MapLayout.layout(map, moving, request, monitor);
        }

        /**
         * @param map
         *            the map
         * @param request
         *            how to lay it out
         * @param monitor
         *            cancels
         * @return where everything goes that moves
         */
        LayoutResult layout(ArgumentMap map, LayoutRequest request, IProgressMonitor monitor);
    }

    private final DebateSession session;
    private final ArgumentMap map;
    private final RenderContext style;
    private final Scope scope;
    private final Consumer<Command> stack;
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
     * @param scope
     *            what to lay out
     * @param stack
     *            executes the command that applies the result, in the thread of the user interface
     */
    public AutoLayout(DebateSession session, ArgumentMap map, RenderContext style, Scope scope,
            Consumer<Command> stack) {
        super(ActionMessages.AutoLayout_job);
        this.session = session;
        this.map = map;
        this.style = style;
        this.scope = scope;
        this.stack = stack;
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
     * @return the command that applies the result; it cannot be executed if nothing has to move
     */
    public Command compute(IProgressMonitor monitor) {
        CardSizes sizes = new CardSizes(style);
        LayoutRequest request = LayoutRequest.of(map, sizes);
        LayoutResult found = scope.layout(map, request, monitor);
        return found.positions().isEmpty() ? UnexecutableCommand.INSTANCE
                : command(ClearWays.around(map, request, found, monitor), sizes);
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
            if (command.canExecute()) {
                stack.accept(command);
            }
        }
    }

    private void stop() {
        session.getCommandStack().removeCommandStackListener(counter);
    }

    private Command command(LayoutResult result, CardSizes sizes) {
        Map<View, Extent> bounds = new HashMap<>();
        result.positions().forEach((view, position) -> bounds.put(view,
                new Extent(position.x(), position.y(), view.getWidth(), view.getHeight())));
        GroupFrames.around(map, result.positions(), sizes).forEach((view, frame) -> bounds.put(view,
                new Extent((int) Math.floor(frame.x()), (int) Math.floor(frame.y()), (int) Math.ceil(frame.width()),
                        (int) Math.ceil(frame.height()))));
        return new Views(session).layout(map, bounds, result.bends());
    }
}
