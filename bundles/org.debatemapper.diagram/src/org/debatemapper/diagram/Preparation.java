package org.debatemapper.diagram;

import java.io.IOException;

import org.debatemapper.diagram.figures.ScreenFonts;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Display;

/** Does in advance what would keep the first diagram waiting. Nobody has to ask for it. */
public final class Preparation {
    private Preparation() {
    }

    /**
     * For any thread: unpacks fonts, loads libraries and data.
     *
     * @throws IOException
     *             if the fonts' files cannot be unpacked
     */
    public static void prepare() throws IOException {
        ScreenFonts.prepare();
        // The first one reads the formats of numbers in all languages.
        new ZoomManager(new ScalableLayeredPane(), new Viewport());
    }

    /**
     * Loads the fonts.
     *
     * @param display
     *            the display of the calling thread
     */
    public static void prepare(Display display) {
        ScreenFonts.of(display);
    }
}
