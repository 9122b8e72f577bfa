package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.ui.internal.application.DebatePerspective;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test in the running workbench. It fails if a bundle of ours logs an error. */
abstract class WorkbenchTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (plugin.startsWith("org.debatemapper") && status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @BeforeEach
    void listen() throws Exception {
        Platform.addLogListener(log);
        DebatesFolder.ensureExists(null);
        PlatformUI.getWorkbench().showPerspective(DebatePerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        page().closeAllEditors(false);
    }

    @AfterEach
    void closeAndCheckLog() {
        page().closeAllEditors(false);
        settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens a fresh copy of the shipped debate. */
    static DebateEditor openExample() throws IOException {
        Path folder = DebatesFolder.get().getLocation().toPath();
        Files.deleteIfExists(folder.resolve("japan-korea.debate"));
        DebateEditor editor = DebateOpener.open(page(), NewDebates.example(folder, "en"));
        assertNotNull(editor);
        settle();
        return editor;
    }

    /** Runs what waits for the thread of the user interface. */
    static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** @return the controls of a kind that can be seen in the window */
    static <C extends Control> List<C> visible(Class<C> kind) {
        return within(page().getWorkbenchWindow().getShell(), kind);
    }

    static <C extends Control> List<C> within(Composite parent, Class<C> kind) {
        List<C> found = new ArrayList<>();
        collect(parent, kind, found);
        return found;
    }

    private static <C extends Control> void collect(Composite parent, Class<C> kind, List<C> found) {
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child) && child.isVisible()) {
                found.add(kind.cast(child));
            } else if (child instanceof Composite composite) {
                collect(composite, kind, found);
            }
        }
    }

    /** Runs the user interface until something is so, and fails if that takes too long. */
    static void waitUntil(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE;
        Display display = Display.getCurrent();
        display.timerExec(100, () -> {
        });
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.yield();
            }
        }
    }
}
