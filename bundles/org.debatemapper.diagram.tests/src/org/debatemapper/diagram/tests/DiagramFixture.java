package org.debatemapper.diagram.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A diagram in a bare shell. */
final class DiagramFixture implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final DebateSession session;
    private final Shell shell;
    private final MapDiagram diagram;

    DiagramFixture(Path file) throws IOException {
        session = DebateSessions.shared().acquire(file);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 760);
        diagram = new MapDiagram(shell, session);
        shell.open();
        settle();
    }

    MapDiagram diagram() {
        return diagram;
    }

    DebateSession session() {
        return session;
    }

    ArgumentMap map() {
        return diagram.getMap();
    }

    void run(Command command) {
        session.getCommandStack().execute(command);
        settle();
    }

    void settle() {
        diagram.getViewer().flush();
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
    }

    /** Runs the user interface until something is so, and fails if that takes too long. */
    void waitUntil(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            settle();
        }
    }

    GraphicalEditPart part(Object view) {
        return (GraphicalEditPart) diagram.getViewer().getEditPartRegistry().get(view);
    }

    /** The first card whose title begins so. */
    NodeView card(String title) {
        return map().getNodes().stream().filter(view -> element(view).displayName(map().languageOrder())
                .startsWith(title)).findFirst().orElseThrow();
    }

    List<EdgeEditPart> edges() {
        List<EdgeEditPart> edges = new ArrayList<>();
        for (Object part : diagram.getViewer().getEditPartRegistry().values()) {
            if (part instanceof EdgeEditPart edge) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static Element element(NodeView view) {
        return view.getElement();
    }

    @Override
    public void close() {
        shell.dispose();
        DebateSessions.shared().release(session);
    }
}
