package org.debatemapper.benchmarks.stalls;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

/** What people do in the workbench with a map, step by step, as far as possible by mouse and keyboard. */
final class Flows {
    private static final int DRAG = 90;
    private static final int NEW_CARDS = 3;
    private static final String TEXT = "Some words, here";

    private final Window window;
    private final Hands hands = new Hands();
    private final Path file;

    Flows(Window window, Path file) {
        this.window = Objects.requireNonNull(window);
        this.file = Objects.requireNonNull(file);
    }

    void open() throws Exception {
        window.ask(() -> {
            DebateOpener.openSoon(Window.page(), file);
            return null;
        });
        window.await("the map is open", () -> OpenMap.of(Window.page().getActiveEditor()).isPresent());
    }

    void close() throws Exception {
        window.ask(() -> Window.page().closeEditor(Window.page().getActiveEditor(), false));
    }

    /** Reasons, counterarguments and what stands beside them, typed in place. */
    void add() throws Exception {
        select();
        for (String key : List.of("Tab", "shift+Tab", "Return")) {
            for (int i = 0; i < NEW_CARDS; i++) {
                hands.press(key);
                window.settle();
                hands.type(TEXT);
                hands.press("Return");
                window.settle();
            }
        }
    }

    void drag() throws Exception {
        select();
        Point from = window.ask(this::middle);
        hands.drag(from, new Point(from.x + DRAG, from.y + DRAG));
    }

    void layout() {
        window.start("org.debatemapper.ui.layout");
    }

    void collapse() {
        window.start("org.debatemapper.diagram.collapseAll");
    }

    void expand() {
        window.start("org.debatemapper.diagram.expandAll");
    }

    void evaluate() {
        window.start("org.debatemapper.evaluation.toggle");
    }

    void search() throws Exception {
        window.start("org.debatemapper.views.find");
        window.settle();
        hands.type("security");
        window.settle();
        hands.press("F3");
        window.settle();
        hands.press("F3");
        window.settle();
        focus();
    }

    void language() {
        window.start("org.debatemapper.ui.mapLanguage");
    }

    void export() throws Exception {
        int shells = window.ask(Flows::shells);
        window.start("org.debatemapper.ui.export");
        window.await("the dialog is open", () -> shells() > shells);
        window.settle();
        hands.press("Escape");
        window.await("the dialog is closed", () -> shells() == shells);
    }

    void undoAll() throws Exception {
        focus();
        while (window.ask(() -> map().session().getCommandStack().canUndo())) {
            hands.press("ctrl+z");
            window.settle();
        }
    }

    void text() {
        window.start("org.debatemapper.text.open");
    }

    void type() throws Exception {
        hands.press("ctrl+End");
        hands.press("Return");
        hands.type("[Typed]: Something that is new here.");
        window.settle();
    }

    private static int shells() {
        return (int) List.of(Window.page().getWorkbenchWindow().getShell().getDisplay().getShells()).stream()
                .filter(shell -> !shell.isDisposed() && shell.isVisible()).count();
    }

    private static OpenMap map() {
        return OpenMap.of(Window.page().getActiveEditor()).orElseThrow();
    }

    private void focus() throws Exception {
        window.ask(() -> {
            IWorkbenchPart editor = Window.page().getActiveEditor();
            Window.page().activate(editor);
            return editor instanceof DebateEditor map && map.getDiagram().getViewer().getControl().forceFocus();
        });
    }

    private void select() throws Exception {
        focus();
        window.ask(() -> {
            map().select(List.of(view().getElement()));
            return null;
        });
        window.settle();
    }

    private static NodeView view() {
        return map().map().getNodes().get(map().map().getNodes().size() / 2);
    }

    /** On the display. */
    private Point middle() {
        GraphicalEditPart card = (GraphicalEditPart) map().viewer().getSelectedEditParts().get(0);
        Rectangle bounds = card.getFigure().getBounds().getCopy();
        card.getFigure().translateToAbsolute(bounds);
        Control canvas = map().viewer().getControl();
        return canvas.toDisplay(bounds.getCenter().x, bounds.getCenter().y);
    }
}
