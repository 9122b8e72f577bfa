package org.debatemapper.ui.internal.application;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves out preference pages that the platform brings along for writing programs. */
final class PlatformPages {
    private static final String OWN = "org.debatemapper."; //$NON-NLS-1$
    private static final String KEYS = "org.eclipse.ui.preferencePages.Keys"; //$NON-NLS-1$
    private static final String WORKBENCH = "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$

    private PlatformPages() {
    }

    static void hideForeign(PreferenceManager pages) {
        IPreferenceNode keys = pages.find(WORKBENCH + '/' + KEYS);
        for (IPreferenceNode root : pages.getRootSubNodes()) {
            if (!root.getId().startsWith(OWN)) {
                pages.remove(root);
            }
        }
        if (keys != null) {
            pages.addToRoot(keys);
        }
    }
}
