package org.debatemapper.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people see. */
final class Messages extends NLS {
    public static String AlternativesReport_head;
    public static String AlternativesReport_more;
    public static String AlternativesReport_one;
    public static String ChangeReport_none;
    public static String CommandLine_missing;
    public static String CommandLine_seeHelp;
    public static String CommandLine_unexpected;
    public static String CommandLine_unknown;
    public static String ConversionPlan_noFormat;
    public static String ConversionPlan_sameOutput;
    public static String ConversionPlan_severalInputs;
    public static String ConversionProgress_line;
    public static String ConvertCommand_formats;
    public static String ConvertCommand_losses;
    public static String ConvertCommand_noFormat;
    public static String ConvertCommand_summary;
    public static String CruxReport_accept;
    public static String CruxReport_drop;
    public static String CruxReport_more;
    public static String CruxReport_none;
    public static String CruxReport_noneYet;
    public static String DebateInput_cannotRead;
    public static String DebateInput_noFile;
    public static String DebateInput_notRecognised;
    public static String DebateInput_standardInput;
    public static String DebateInput_tooLarge;
    public static String DebateInput_unknownFormat;
    public static String DiffCommand_twiceStandardInput;
    public static String EvaluateCommand_badChart;
    public static String EvaluateCommand_noChart;
    public static String EvaluateCommand_badLimit;
    public static String EvaluateCommand_badTime;
    public static String EvaluateCommand_expectAlone;
    public static String EvaluateCommand_noActor;
    public static String EvaluateCommand_noElement;
    public static String EvaluateCommand_noSemantics;
    public static String EvaluateCommand_nothingOff;
    public static String EvaluateCommand_oneQuestion;
    public static String EvaluateCommand_onlyWith;
    public static String EvaluateCommand_otherThanWhom;
    public static String EvaluateCommand_unknown;
    public static String ExportCommand_badScale;
    public static String ExportCommand_noFormat;
    public static String ExportCommand_noMap;
    public static String FileOutput_failed;
    public static String FileOutput_noFolder;
    public static String InfoCommand_languages;
    public static String InfoCommand_map;
    public static String InfoCommand_maps;
    public static String InfoCommand_title;
    public static String LabelReport_failed;
    public static String LabelReport_met;
    public static String MapChoice_noMap;
    public static String SensitivityReport_head;
    public static String ValidateCommand_error;
    public static String ValidateCommand_info;
    public static String ValidateCommand_warning;

    static {
        NLS.initializeMessages("org.debatemapper.cli.messages", Messages.class);
    }

    private Messages() {
    }
}
