package org.debatemapper.diagram;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
final class Messages extends NLS {
    public static String EditorFiles_notLocal;
    public static String EditorSaving_cancel;
    public static String EditorSaving_changed;
    public static String EditorSaving_changedTitle;
    public static String EditorSaving_overwrite;
    public static String EditorSaving_reload;
    public static String EditorSaving_revert;
    public static String EditorSaving_revertTitle;
    public static String EditorSaving_saveAs;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.messages", Messages.class);
    }

    private Messages() {
    }
}
