package org.debatemapper.diagram.palette;

import org.eclipse.osgi.util.NLS;

/** Texts of the palette. */
final class PaletteMessages extends NLS {
    public static String PaletteTool_answer;
    public static String PaletteTool_attack;
    public static String PaletteTool_claim;
    public static String PaletteTool_evidence;
    public static String PaletteTool_issue;
    public static String PaletteTool_marquee;
    public static String PaletteTool_note;
    public static String PaletteTool_rephrase;
    public static String PaletteTool_select;
    public static String PaletteTool_support;
    public static String PaletteTool_undercut;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.palette.messages", PaletteMessages.class);
    }

    private PaletteMessages() {
    }

    static String of(PaletteTool tool) {
        return switch (tool) {
            case SELECT -> PaletteTool_select;
            case MARQUEE -> PaletteTool_marquee;
            case ISSUE -> PaletteTool_issue;
            case CLAIM -> PaletteTool_claim;
            case EVIDENCE -> PaletteTool_evidence;
            case NOTE -> PaletteTool_note;
            case SUPPORT -> PaletteTool_support;
            case ATTACK -> PaletteTool_attack;
            case UNDERCUT -> PaletteTool_undercut;
            case ANSWER -> PaletteTool_answer;
            case REPHRASE -> PaletteTool_rephrase;
        };
    }
}
