package org.debatemapper.views.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ElementMenu_addToMap;
    public static String ElementMenu_deleteFromDebate;
    public static String ElementMenu_noMap;
    public static String ElementMenu_onMaps;
    public static String ElementMenu_takeOffMap;
    public static String FilterBar_nothingFits;
    public static String FilterText_prompt;
    public static String LanguageCombo_tooltip;
    public static String NewItem_actor;
    public static String NewItem_actorName;
    public static String NewItem_source;
    public static String NewItem_sourceTitle;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
