package org.debatemapper.views.internal.story;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Presentation_title;
    public static String StoryBar_create;
    public static String StoryBar_createTitle;
    public static String StoryBar_delete;
    public static String StoryBar_minutes;
    public static String StoryBar_minutesHint;
    public static String StoryBar_name;
    public static String StoryBar_present;
    public static String StoryBar_presentHint;
    public static String StoryBar_rename;
    public static String StoryBar_renameTitle;
    public static String StoryBar_story;
    public static String StoryView_add;
    public static String StoryView_delete;
    public static String StoryView_down;
    public static String StoryView_first;
    public static String StoryView_hint;
    public static String StoryView_map;
    public static String StoryView_notes;
    public static String StoryView_show;
    public static String StoryView_title;
    public static String StoryView_up;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.story.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
