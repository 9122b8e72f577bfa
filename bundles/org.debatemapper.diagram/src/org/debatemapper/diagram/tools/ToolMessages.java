package org.debatemapper.diagram.tools;

import org.eclipse.osgi.util.NLS;

/** Texts of the tools. */
public final class ToolMessages extends NLS {
    public static String FoldHandle_collapse;
    public static String Gesture_answer;
    public static String Gesture_counterargument;
    public static String Gesture_reason;
    public static String Gesture_undercut;

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
}
