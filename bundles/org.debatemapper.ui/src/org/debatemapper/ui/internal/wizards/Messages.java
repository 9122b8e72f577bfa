package org.debatemapper.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String FileLimit_tooLarge;
    public static String FormatChoice_automatic;
    public static String FormatChoice_charset;
    public static String FormatChoice_format;
    public static String FormatChoice_found;
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
    public static String NewDebatePage_beginning;
    public static String NewDebatePage_description;
    public static String NewDebatePage_empty;
    public static String NewDebatePage_japanKorea;
    public static String NewDebatePage_language;
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

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
