package org.debatemapper.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String FileLimit_tooLarge;
    public static String FormatChoice_automatic;
    public static String FormatChoice_charset;
    public static String FormatChoice_format;
    public static String FormatChoice_found;
    public static String ImportGoal_goal;
    public static String ImportGoal_newDebate;
    public static String ImportGoal_update;
    public static String ImportPage_browse;
    public static String ImportPage_cancelled;
    public static String ImportPage_description;
    public static String ImportPage_file;
    public static String ImportPreview_more;
    public static String ImportReading_broken;
    public static String ImportReading_name;
    public static String ImportReading_noFile;
    public static String ImportReading_noFormat;
    public static String ImportReading_tooMuch;
    public static String ImportReading_unknown;
    public static String ImportWizard_map;
    public static String ImportWizard_partOfMap;
    public static String ImportWizard_title;
    public static String ImportWizard_update;
    public static String NewDebatePage_beginning;
    public static String NewDebatePage_description;
    public static String NewDebatePage_empty;
    public static String NewDebatePage_japanKorea;
    public static String NewDebatePage_language;
    public static String NewDebatePage_nothingYet;
    public static String NewDebatePage_oneArgument;
    public static String NewDebatePage_policyDecision;
    public static String NewDebatePage_prosAndCons;
    public static String NewDebatePage_title;
    public static String NewDebateWizard_title;
    public static String ReadDebate_actors;
    public static String ReadDebate_arguments;
    public static String ReadDebate_attacks;
    public static String ReadDebate_maps;
    public static String ReadDebate_sources;
    public static String ReadDebate_statements;
    public static String UpdatePage_added;
    public static String UpdatePage_all;
    public static String UpdatePage_change;
    public static String UpdatePage_comparing;
    public static String UpdatePage_conflict;
    public static String UpdatePage_conflicts;
    public static String UpdatePage_description;
    public static String UpdatePage_differences;
    public static String UpdatePage_element;
    public static String UpdatePage_file;
    public static String UpdatePage_here;
    public static String UpdatePage_none;
    public static String UpdatePage_removed;
    public static String UpdatePage_same;
    public static String UpdatePage_title;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
