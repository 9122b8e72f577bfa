package org.debatemapper.diagram.actions;

import java.util.HashSet;
import java.util.Set;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.widgets.Display;

/**
 * Makes room for what appears when branches are expanded, if others have taken its place meanwhile: some covered cards move
 * aside, a branch is laid out among the others, and what is most of the map has the map laid out anew. One edit together with
 * the expansion, but for large maps, which are laid out in the background as a second one.
 */
public final class Unfolding extends Command {
    /** Maps with more cards would keep the window waiting. */
    private static final int LARGE = 400;
    private static final int FEW = 3;
    private static final int FEW_OF = 10;

    private final DebateSession session;
    private final ArgumentMap map;
    private final RenderContext style;
    private final Set<NodeView> hidden;
    private final Set<NodeView> covered;
    private Command made;

    private Unfolding(DebateSession session, ArgumentMap map, RenderContext style) {
        this.session = session;
        this.map = map;
        this.style = style;
        this.hidden = Set.copyOf(Visibility.withoutLens(map).folded());
        this.covered = hidden.isEmpty() ? Set.of() : covered();
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
        if (!fold.canExecute()) {
            return;
        }
        CommandStack stack = context.getSession().getCommandStack();
        Unfolding room = new Unfolding(context.getSession(), map, context.getStyle());
        Command both = room.hidden.isEmpty() ? fold : fold.chain(room);
        both.setLabel(fold.getLabel());
        stack.execute(both);
    }

    @Override
    public void execute() {
        Set<NodeView> shown = new HashSet<>(hidden);
        shown.removeAll(Visibility.withoutLens(map).folded());
        Set<NodeView> now = shown.isEmpty() ? Set.of() : covered();
        Set<NodeView> more = new HashSet<>(now);
        more.removeAll(covered);
        if (more.isEmpty()) {
            return;
        }
        int cards = map.getNodes().size() - hidden.size() + shown.size();
        AutoLayout.Scope scope = now.size() <= Math.max(FEW, cards / FEW_OF) ? AutoLayout.Scope.COVERED
                : 2 * shown.size() > cards ? AutoLayout.Scope.MAP : AutoLayout.Scope.of(shown);
        AutoLayout layout = new AutoLayout(session, map, style, scope, session.getCommandStack()::execute);
        if (cards > LARGE) {
            Display.getCurrent().asyncExec(layout::start);
            return;
        }
        Command command = layout.compute(new NullProgressMonitor());
        if (command.canExecute()) {
            made = command;
            made.execute();
        }
    }

    private Set<NodeView> covered() {
        return Set.copyOf(MapLayout.tidy(map, LayoutRequest.of(map, new CardSizes(style)), null).positions().keySet());
    }

    @Override
    public void undo() {
        if (made != null) {
            made.undo();
        }
    }

    @Override
    public void redo() {
        if (made != null) {
            made.redo();
        }
    }

    @Override
    public void dispose() {
        if (made != null) {
            made.dispose();
        }
    }
}
