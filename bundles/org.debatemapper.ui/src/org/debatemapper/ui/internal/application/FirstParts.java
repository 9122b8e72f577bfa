package org.debatemapper.ui.internal.application;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.welcome.Doors;
import org.debatemapper.ui.internal.welcome.WelcomeEditor;
import org.eclipse.ui.IWorkbenchPage;

/** What a new window shows: what the command line asks for, else what was open, else the welcome. */
final class FirstParts {
    private final IWorkbenchPage page;

    FirstParts(IWorkbenchPage page) {
        this.page = page;
    }

    void open(LaunchRequest request) {
        request.files().forEach(file -> DebateOpener.open(page, file));
        if (request.example()) {
            new Doors(page).openExample();
        }
        if (page.getEditorReferences().length == 0) {
            WelcomeEditor.open(page);
        }
    }
}
