package org.debatemapper.diagram.tools;

import org.debatemapper.commands.create.Offshoot;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.model.DebatePackage;
import org.eclipse.osgi.util.NLS;

/** Texts of the tools. */
public final class ToolMessages extends NLS {
    public static String FoldHandle_collapse;
    public static String Gesture_answer;
    public static String Gesture_counterargument;
    public static String Gesture_reason;
    public static String Gesture_undercut;
    public static String Link_answer;
    public static String Link_attack;
    public static String Link_preference;
    public static String Link_rephrase;
    public static String Link_support;
    public static String Link_undercut;
    public static String Offshoot_answer;
    public static String Offshoot_attacked;
    public static String Offshoot_counterargument;
    public static String Offshoot_counterevidence;
    public static String Offshoot_evidence;
    public static String Offshoot_issue;
    public static String Offshoot_reason;
    public static String Offshoot_rephrase;
    public static String Offshoot_supported;
    public static String Offshoot_undercut;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.tools.messages", ToolMessages.class);
    }

    private ToolMessages() {
    }

    /**
     * @param gesture
     *            a gesture
     * @return what it does
     */
    public static String of(Gesture gesture) {
        return switch (gesture) {
            case ANSWER -> Gesture_answer;
            case REASON -> Gesture_reason;
            case COUNTERARGUMENT -> Gesture_counterargument;
            case UNDERCUT -> Gesture_undercut;
        };
    }

    /**
     * @param link
     *            a kind of relation
     * @return a sentence with places for the names of both ends
     */
    public static String of(Link link) {
        return switch (link) {
            case ANSWER -> Link_answer;
            case SUPPORT -> Link_support;
            case ATTACK -> Link_attack;
            case UNDERCUT -> Link_undercut;
            case REPHRASE -> Link_rephrase;
            case PREFERENCE -> Link_preference;
        };
    }

    static String of(Offshoot offshoot) {
        boolean evidence = offshoot.kind() == DebatePackage.eINSTANCE.getEvidence();
        boolean outgoing = offshoot.outgoing();
        return switch (offshoot.link()) {
            case ANSWER -> outgoing ? Offshoot_issue : Offshoot_answer;
            case SUPPORT -> outgoing ? Offshoot_supported : evidence ? Offshoot_evidence : Offshoot_reason;
            case ATTACK -> outgoing ? Offshoot_attacked : evidence ? Offshoot_counterevidence : Offshoot_counterargument;
            case UNDERCUT -> Offshoot_undercut;
            case REPHRASE -> Offshoot_rephrase;
            case PREFERENCE -> throw new IllegalArgumentException("No card grows by a preference");
        };
    }
}
