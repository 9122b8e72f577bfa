package org.debatemapper.render;

import org.eclipse.osgi.util.NLS;

/** Texts that a person may read. */
public final class Messages extends NLS {
    /** {0} width, {1} height, {2} pixels, {3} most pixels, {4} scale, {5} a scale that fits. */
    public static String ImageTooLargeException_message;

    static {
        NLS.initializeMessages("org.debatemapper.render.messages", Messages.class);
    }

    private Messages() {
    }
}
