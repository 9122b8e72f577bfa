package org.debatemapper.diagram.figures;

import org.eclipse.osgi.util.NLS;

/** Texts on a map that are not of its debate. */
final class FigureMessages extends NLS {
    public static String MapLayer_empty;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.figures.messages", FigureMessages.class);
    }

    private FigureMessages() {
    }
}
