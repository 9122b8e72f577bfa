package org.debatemapper.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.files.Autosave;
import org.debatemapper.core.files.Autosave.Recoverable;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.preferences.Settings;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;

/** Keeps copies of unsaved work, and offers those that a crash left behind. */
public final class Recovery {
    private static final int MILLISECONDS = 1000;
    private static final int CHECK_AGAIN = 60;

    private final IWorkbenchPage page;
    private final Autosave copies;
    private final Set<Path> kept = new HashSet<>();

    /**
     * @param page
     *            where recovered debates are opened
     * @param copies
     *            where copies are kept
     */
    public Recovery(IWorkbenchPage page, Autosave copies) {
        this.page = page;
        this.copies = copies;
    }

    /**
     * @param page
     *            where recovered debates are opened
     * @return recovery with the copies beside the settings of the workspace
     */
    public static Recovery ofWorkspace(IWorkbenchPage page) {
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).toPath();
        return new Recovery(page, new Autosave(state.resolve("autosave"))); //$NON-NLS-1$
    }

    /** Asks what to do with copies, if there are any. */
    public void offer() {
        try {
            List<Recoverable> found = copies.recoverable();
            if (found.isEmpty()) {
                return;
            }
            String names = found.stream().map(copy -> copy.original().toString()).collect(Collectors.joining("\n")); //$NON-NLS-1$
            int answer = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(),
                    Messages.Recovery_title, NLS.bind(Messages.Recovery_message, names), 0, Messages.Recovery_open,
                    Messages.Recovery_discard, Messages.Recovery_later);
            for (Recoverable copy : found) {
                if (answer == 0) {
                    open(copy);
                }
                if (answer == 0 || answer == 1) {
                    copies.discard(copy.original());
                }
            }
        } catch (IOException e) {
            report(e);
        }
    }

    /** Copies every open debate with unsaved edits now and then, as the settings say, until the window closes. */
    public void keepCopies() {
        int seconds = Settings.store().getInt(Settings.AUTOSAVE_SECONDS);
        Display display = page.getWorkbenchWindow().getWorkbench().getDisplay();
        display.timerExec((seconds > 0 ? seconds : CHECK_AGAIN) * MILLISECONDS, () -> {
            if (page.getWorkbenchWindow().getShell() == null) {
                return;
            }
            if (seconds > 0) {
                keepNow();
            }
            keepCopies();
        });
    }

    /** Copies every open debate with unsaved edits, and drops the copies of those without. */
    public void keepNow() {
        for (DebateSession session : DebateSessions.shared().open()) {
            try {
                if (session.isDirty()) {
                    copies.keep(session.getResource(), session.getFile());
                    kept.add(session.getFile());
                } else {
                    copies.discard(session.getFile());
                }
            } catch (IOException e) {
                report(e);
            }
        }
    }

    /** Drops the copies that this run made, when it ends as it should. */
    public void dropCopies() {
        for (Path file : kept) {
            try {
                copies.discard(file);
            } catch (IOException e) {
                report(e);
            }
        }
    }

    private void open(Recoverable copy) throws IOException {
        String name = copy.original().getFileName().toString().replaceFirst("\\.debate$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        Path target = NewDebates.free(DebatesFolder.get().getLocation().toPath(), NLS.bind(Messages.Recovery_name, name));
        Files.copy(copy.copy(), target);
        DebateOpener.open(page, target);
    }

    private static void report(IOException failure) {
        StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.LOG);
    }
}
