package org.debatemapper.views.internal.sources;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String SourcesView_citations;
    public static String SourcesView_citing;
    public static String SourcesView_count;
    public static String SourcesView_delete;
    public static String SourcesView_expired;
    public static String SourcesView_new;
    public static String SourcesView_none;
    public static String SourcesView_notCited;
    public static String SourcesView_nothingOpen;

    static {
        NLS.initializeMessages("org.debatemapper.views.internal.sources.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
