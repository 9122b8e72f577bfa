package org.debatemapper.charts;

import org.eclipse.osgi.util.NLS;

/** Texts that a person may read. */
final class Messages extends NLS {
    /** {0} name of the claim, {1} its strength as it is. */
    public static String TornadoChart_title;
    /** {0} how many bars are left out. */
    public static String TornadoChart_more;
    public static String TornadoChart_axis;
    public static String TornadoChart_atZero;
    public static String TornadoChart_atOne;

    static {
        NLS.initializeMessages("org.debatemapper.charts.messages", Messages.class);
    }

    private Messages() {
    }
}
