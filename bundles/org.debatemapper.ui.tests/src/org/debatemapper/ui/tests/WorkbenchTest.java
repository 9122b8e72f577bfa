package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.ui.internal.application.DebatePerspective;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test in the running workbench. It fails if an error of ours is logged. */
abstract class WorkbenchTest {
    private static final int LOOK_AGAIN = 30;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && isOurs(status, plugin)) {
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
        // Views need room for what is clicked in them.
        page().getWorkbenchWindow().getShell().setMaximized(true);
        settle();
    }

    @AfterEach
    void closeAndCheckLog() {
        page().closeAllEditors(false);
        settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    /** The platform logs what goes wrong in handlers and listeners of ours. */
    private static boolean isOurs(IStatus status, String plugin) {
        return plugin.startsWith("org.debatemapper")
                || Stream.iterate(status.getException(), Objects::nonNull, Throwable::getCause)
                        .flatMap(failure -> Arrays.stream(failure.getStackTrace())).map(StackTraceElement::getClassName)
                        .anyMatch(name -> name.startsWith("org.debatemapper") && !name.contains(".tests."));
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

    /** Writes a debate into the folder of debates and opens it. */
    static DebateEditor open(Debate debate, String name) throws IOException {
        Path file = DebatesFolder.get().getLocation().toPath().resolve(name + ".debate");
        Files.deleteIfExists(file);
        DebateResource resource = DebateFile.create(file);
        resource.getContents().clear();
        resource.getContents().add(debate);
        DebateFile.save(resource, file);
        DebateEditor editor = DebateOpener.open(page(), file);
        assertNotNull(editor);
        settle();
        return editor;
    }

    /**
     * Answers a dialog, which keeps whoever opens it waiting until it is closed.
     *
     * @param open
     *            opens it
     * @param answer
     *            is given the dialog and has to close it
     */
    static void inDialog(Runnable open, Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        Set<Shell> before = Set.of(display.getShells());
        AtomicBoolean answered = new AtomicBoolean();
        display.timerExec(LOOK_AGAIN, new Runnable() {
            @Override
            public void run() {
                Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst()
                        .ifPresentOrElse(shell -> {
                            answered.set(true);
                            answer.accept(shell);
                        }, () -> display.timerExec(LOOK_AGAIN, this));
            }
        });
        open.run();
        waitUntil("a dialog was answered", answered::get);
    }

    /** Executes a command of the workbench by its id. */
    static void execute(String command) throws Exception {
        page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        settle();
    }

    /** What the file of a debate would hold now. */
    static String content(DebateEditor editor) {
        try {
            return new String(DebateFile.toBytes(editor.getSession().getResource()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Undoes one step by the command of the Edit menu, after which a debate is as it was in its file. */
    static void undoTo(String before, DebateEditor editor) throws Exception {
        assertTrue(editor.isDirty());
        execute("org.eclipse.ui.edit.undo");
        assertEquals(before, content(editor));
        assertFalse(editor.isDirty());
    }

    /** Presses the button that Enter would press. */
    static void accept(Shell dialog) {
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
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
