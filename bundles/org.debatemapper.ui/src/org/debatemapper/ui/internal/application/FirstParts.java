package org.debatemapper.ui.internal.application;

import java.util.stream.Stream;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.welcome.Doors;
import org.debatemapper.ui.internal.welcome.WelcomeEditor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** What a new window shows: what the command line asks for, else what was open, else the welcome. */
final class FirstParts {
    /** What the workbench calls a tab of which it does not know what was in it. */
    private static final String EMPTY_TAB = "org.eclipse.ui.internal.emptyEditorTab"; //$NON-NLS-1$

    private final IWorkbenchPage page;

    FirstParts(IWorkbenchPage page) {
        this.page = page;
    }

    void open(LaunchRequest request) {
        closeLeftovers();
        request.files().forEach(file -> DebateOpener.open(page, file));
        if (request.example()) {
            new Doors(page).openExample();
        }
        if (page.getEditorReferences().length == 0) {
            WelcomeEditor.open(page);
        }
    }

    /**
     * The workbench writes down its tabs while it runs, and takes those that it cannot open again away when it ends. After a crash
     * they come back as tabs with nothing but an error; the welcome is one of them.
     */
    private void closeLeftovers() {
        IEditorReference[] lost = Stream.of(page.getEditorReferences()).filter(tab -> EMPTY_TAB.equals(tab.getId()))
                .toArray(IEditorReference[]::new);
        page.closeEditors(lost, false);
    }
}
