package org.debatemapper.help.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String HelpView_missing;
    static String HelpView_pages;

    static {
        initializeMessages("org.debatemapper.help.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
