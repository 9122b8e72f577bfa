package org.debatemapper.diagram.actions;

import java.util.HashSet;
import java.util.Set;

import org.debatemapper.commands.session.ContinuedCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;

/**
 * Expands branches and makes room for what appears, if others have taken its place meanwhile: some covered cards move aside, a
 * branch is laid out among the others, and what is most of the map has the map laid out anew. All of it is one edit; large maps
 * are laid out in the background, and the result becomes part of the edit if nothing came between.
 */
public final class Unfolding extends Command implements ContinuedCommand {
    /** Maps with more cards would keep the window waiting. */
    private static final int LARGE = 400;
    private static final int FEW = 3;
    private static final int FEW_OF = 10;

    private final DebateSession session;
    private final ArgumentMap map;
    private final RenderContext style;
    private final Command fold;
    private final Set<NodeView> hidden;
    private Command made;

    private Unfolding(DebateSession session, ArgumentMap map, RenderContext style, Command fold) {
        super(fold.getLabel());
        this.session = session;
        this.map = map;
        this.style = style;
        this.fold = fold;
        this.hidden = folded();
    }

    /**
     * Executes a command that expands something.
     *
     * @param context
     *            of the diagram
     * @param map
     *            the map in front
     * @param fold
     *            the command; nothing happens if it cannot be executed
     */
    public static void execute(DiagramContext context, ArgumentMap map, Command fold) {
        if (fold.canExecute()) {
            context.getSession().getCommandStack()
                    .execute(new Unfolding(context.getSession(), map, context.getStyle(), fold));
        }
    }

    @Override
    public void execute() {
        fold.execute();
        Set<NodeView> shown = new HashSet<>(hidden);
        shown.removeAll(folded());
        if (!shown.isEmpty()) {
            makeRoom(shown);
        }
    }

    private void makeRoom(Set<NodeView> shown) {
        int cards = map.getNodes().size() - hidden.size() + shown.size();
        AutoLayout.Scope room = (all, request, monitor) -> room(shown, cards, request, monitor);
        AutoLayout layout = new AutoLayout(session, map, style, room, found -> joinLater(shown, found));
        if (cards > LARGE) {
            Display.getCurrent().asyncExec(layout::start);
            return;
        }
        Command command = layout.compute(new NullProgressMonitor());
        if (command.canExecute()) {
            command.execute();
            append(command);
        }
    }

    /** What was collapsed again meanwhile, by undo or otherwise, needs no room. */
    private void joinLater(Set<NodeView> shown, Command room) {
        if (!folded().containsAll(shown)) {
            session.getCommandStack().executeAsPartOf(this, room);
        }
    }

    private Set<NodeView> folded() {
        return Set.copyOf(Visibility.withoutLens(map).folded());
    }

    /** Nothing, unless what appears lies on something or under it. */
    private LayoutResult room(Set<NodeView> shown, int cards, LayoutRequest request, IProgressMonitor monitor) {
        Set<NodeView> covering = MapLayout.covering(map, request, view -> true);
        if (MapLayout.covering(map, request, view -> !shown.contains(view)).containsAll(covering)) {
            return LayoutResult.NONE;
        }
        AutoLayout.Scope scope = covering.size() <= Math.max(FEW, cards / FEW_OF) ? AutoLayout.Scope.COVERED
                : 2 * shown.size() > cards ? AutoLayout.Scope.MAP : AutoLayout.Scope.of(shown);
        return scope.layout(map, request, monitor);
    }

    @Override
    public void append(Command later) {
        made = made == null ? later : made.chain(later);
    }

    @Override
    public void undo() {
        if (made != null) {
            made.undo();
        }
        fold.undo();
    }

    @Override
    public void redo() {
        fold.redo();
        if (made != null) {
            made.redo();
        }
    }

    @Override
    public void dispose() {
        fold.dispose();
        if (made != null) {
            made.dispose();
        }
    }
}
