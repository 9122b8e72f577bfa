package org.debatemapper.text.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ArgdownEditor_noDebate;
    public static String ArgdownInput_name;
    public static String TextSync_edit;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
