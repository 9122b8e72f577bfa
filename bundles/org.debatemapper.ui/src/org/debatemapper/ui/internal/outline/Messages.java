package org.debatemapper.ui.internal.outline;

import org.eclipse.osgi.util.NLS;

/** Texts that a person may read. */
final class Messages extends NLS {
    public static String BookmarkMenu_delete;
    public static String BookmarkMenu_go;
    public static String BookmarkMenu_rename;
    public static String OutlineLabels_bookmarks;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.outline.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
