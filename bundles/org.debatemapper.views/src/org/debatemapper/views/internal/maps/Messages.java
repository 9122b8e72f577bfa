package org.debatemapper.views.internal.maps;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String MapFrom_label;
    public static String NewMapHandler_message;
    public static String NewMapHandler_noClaim;
    public static String NewMapHandler_noGroup;
    public static String NewMapHandler_noName;
    public static String NewMapHandler_noSelection;
    public static String NewMapMenu_allLevels;
    public static String NewMapMenu_group;
    public static String NewMapMenu_levels;
    public static String NewMapMenu_oneLevel;
    public static String NewMapMenu_selection;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.maps.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
