package org.debatemapper.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String InterfaceLanguageHandler_choose;
    public static String InterfaceLanguageHandler_failed;
    public static String InterfaceLanguageHandler_later;
    public static String InterfaceLanguageHandler_message;
    public static String InterfaceLanguageHandler_restart;
    public static String InterfaceLanguageHandler_title;
    public static String MapLanguageHandler_label;
    public static String NewMapHandler_empty;
    public static String NewMapHandler_message;
    public static String NewMapHandler_proposal;
    public static String NewMapHandler_title;
    public static String OpenFileHandler_all;
    public static String OpenFileHandler_debates;
    public static String OpenFileHandler_title;
    public static String RedoHandler_label;
    public static String UndoHandler_label;
    public static String ZoomLevel_tooltip;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.handlers.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
