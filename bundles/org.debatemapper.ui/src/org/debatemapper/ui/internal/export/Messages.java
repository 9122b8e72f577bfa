package org.debatemapper.ui.internal.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String CopyPictureHandler_done;
    public static String CopyPictureHandler_failed;
    public static String CopyPictureHandler_name;
    public static String ExportGroup_arguments;
    public static String ExportGroup_documents;
    public static String ExportGroup_others;
    public static String ExportGroup_pictures;
    public static String ExportGroup_solvers;
    public static String ExportGroup_sources;
    public static String ExportHandler_done;
    public static String ExportJob_failed;
    public static String ExportJob_name;
    public static String ExportOptions_dark;
    public static String ExportOptions_language;
    public static String ExportOptions_map;
    public static String ExportOptions_sameLanguage;
    public static String ExportOptions_scale;
    public static String ExportOptions_wholeDebate;
    public static String ExportPage_browse;
    public static String ExportPage_copy;
    public static String ExportPage_description;
    public static String ExportPage_file;
    public static String ExportPage_itself;
    public static String ExportPage_noFolder;
    public static String ExportTarget_pdf;
    public static String ExportTarget_png;
    public static String ExportTarget_svg;
    public static String ExportWizard_overwrite;
    public static String ExportWizard_title;
    public static String LedgerJob_name;

    static {
        NLS.initializeMessages("org.debatemapper.ui.internal.export.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
