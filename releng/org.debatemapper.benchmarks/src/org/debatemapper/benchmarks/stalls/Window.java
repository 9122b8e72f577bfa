package org.debatemapper.benchmarks.stalls;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The workbench as seen from a thread that is not its own. */
final class Window {
    private static final int LOOK = 50;
    private static final int PROMPT = 30;
    /** So many prompt answers in a row say that the window has nothing to do. */
    private static final int QUIET = 24;
    private static final long PATIENCE = 60_000;

    /** Something to do in the thread of the window. */
    interface Action<T> {
        T run() throws Exception;
    }

    private final Display display;

    Window(Display display) {
        this.display = Objects.requireNonNull(display);
    }

    /** Waits for the result. Not for what opens a modal dialog. */
    <T> T ask(Action<T> action) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(action.run());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    /** Does not wait. */
    void start(String command) {
        display.asyncExec(() -> {
            try {
                page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new IllegalStateException(command, e);
            }
        });
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Waits until the window, and what it does in the background for the last step, has come to rest. */
    void settle() throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        int prompt = 0;
        while (prompt < QUIET && System.currentTimeMillis() < end) {
            long before = System.currentTimeMillis();
            display.syncExec(() -> { });
            prompt = System.currentTimeMillis() - before < PROMPT ? prompt + 1 : 0;
            Thread.sleep(LOOK);
        }
    }

    /** Waits until something is so, for a minute. */
    void await(String what, Action<Boolean> so) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!ask(so)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            Thread.sleep(LOOK);
        }
    }
}
