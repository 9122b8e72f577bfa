package org.debatemapper.ui.internal.navigator;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String DebateContents_actors;
    public static String DebateContents_groups;
    public static String DebateContents_sources;
    public static String DebateContents_unnamed;
    public static String DebateItemsMenu_delete;
    public static String DebateItemsMenu_deleteMap;
    public static String DebateItemsMenu_newActor;
    public static String DebateItemsMenu_newSource;
    public static String DebatesLabelProvider_both;
    public static String DebatesMenu_badName;
    public static String DebatesMenu_delete;
    public static String DebatesMenu_folderName;
    public static String DebatesMenu_import;
    public static String DebatesMenu_newDebate;
    public static String DebatesMenu_newFolder;
    public static String DebatesMenu_newName;
    public static String DebatesMenu_open;
    public static String DebatesMenu_reallyDelete;
    public static String DebatesMenu_rename;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.navigator.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
