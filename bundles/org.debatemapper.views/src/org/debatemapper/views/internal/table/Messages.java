package org.debatemapper.views.internal.table;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String RowsPaste_kind;
    public static String RowsPaste_label;
    public static String RowsPaste_status;
    public static String RowsPaste_weight;
    public static String StatementTable_against;
    public static String StatementTable_for;
    public static String StatementTable_kind;
    public static String StatementTable_maps;
    public static String StatementTable_noWeight;
    public static String StatementTable_sources;
    public static String StatementTable_tags;
    public static String TableView_copy;
    public static String TableView_count;
    public static String TableView_empty;
    public static String TableView_nothingOpen;
    public static String TableView_paste;
    public static String TableView_pasted;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
