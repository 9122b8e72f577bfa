package org.debatemapper.ui.internal.application;

import org.debatemapper.ui.internal.recovery.Recovery;
import org.debatemapper.ui.internal.theme.Appearance;
import org.debatemapper.ui.internal.wizards.FilesDroppedOnMaps;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: menu, one toolbar, status line; no bar of perspectives. */
final class DebateWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1440, 900);

    private final LaunchRequest request;
    private Recovery recovery;

    DebateWindowAdvisor(IWorkbenchWindowConfigurer configurer, LaunchRequest request) {
        super(configurer);
        this.request = request;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new DebateActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setTitle(Messages.DebateWindowAdvisor_title);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setValue(IWorkbenchPreferenceConstants.SHOW_TRADITIONAL_STYLE_TABS, false);
        preferences.setValue(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            // What inherits its background is transparent, and so are the lists that combos drop down: black, or see-through.
            Shell shell = page.getWorkbenchWindow().getShell();
            shell.setBackgroundMode(SWT.INHERIT_NONE);
            // What had only inherited its ground, such as the gaps between parts, has none now.
            Appearance.apply(shell);
            PlatformParts.hideForeign(page);
            PartNames.refresh(page);
            new FilesDroppedOnMaps(page);
            new FirstParts(page).open(request);
            recovery = Recovery.ofWorkspace(page);
            recovery.offer();
            recovery.keepCopies();
        }
    }

    @Override
    public void postWindowClose() {
        if (recovery != null) {
            recovery.dropCopies();
        }
    }
}
