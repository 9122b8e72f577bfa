package org.debatemapper.commands;

import org.eclipse.osgi.util.NLS;

/** What the Undo menu says. */
public final class Messages extends NLS {
    public static String Bookmarks_add;
    public static String Bookmarks_delete;
    public static String Clipboard_paste;
    public static String Clipboard_text;
    public static String Connections_answer;
    public static String Connections_attack;
    public static String Connections_preference;
    public static String Connections_reconnect;
    public static String Connections_rephrase;
    public static String Connections_support;
    public static String Connections_undercut;
    public static String Creations_answer;
    public static String Creations_counterargument;
    public static String Creations_legend;
    public static String Creations_map;
    public static String Creations_note;
    public static String Creations_reason;
    public static String Creations_sibling;
    public static String Creations_statement;
    public static String DebateSessions_open;
    public static String Deletions_fromDebate;
    public static String Deletions_fromMap;
    public static String Features_change;
    public static String Features_text;
    public static String Folds_collapse;
    public static String Folds_expand;
    public static String Groups_group;
    public static String Groups_ungroup;
    public static String Maps_delete;
    public static String Maps_duplicate;
    public static String Maps_move;
    public static String Premises_add;
    public static String Premises_merge;
    public static String Premises_remove;
    public static String Premises_split;
    public static String Referents_actor;
    public static String Referents_source;
    public static String Stories_addStep;
    public static String Stories_create;
    public static String Stories_delete;
    public static String Stories_minutes;
    public static String Stories_move;
    public static String Stories_show;
    public static String Views_add;
    public static String Views_arrange;
    public static String Views_bend;
    public static String Views_color;
    public static String Views_layout;
    public static String Views_move;
    public static String Views_paint;
    public static String Views_pin;
    public static String Views_resetBends;
    public static String Views_unpin;

    static {
        NLS.initializeMessages("org.debatemapper.commands.messages", Messages.class);
    }

    private Messages() {
    }
}
