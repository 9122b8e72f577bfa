package org.debatemapper.diagram.figures;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * Makes GTK see fonts that were loaded after its start: Pango reads the list of fonts once, and SWT has no call that
 * makes it read the list again.
 */
final class PangoFonts {
    private PangoFonts() {
    }

    /**
     * Loads the libraries, for any thread.
     *
     * @throws UnsatisfiedLinkError
     *             if GTK does not use Pango with Fontconfig here
     */
    static void prepare() {
        cairo();
        freeType();
    }

    /**
     * @throws UnsatisfiedLinkError
     *             if GTK does not use Pango with Fontconfig here
     */
    static void readAgain() {
        Pointer fonts = cairo().getFunction("pango_cairo_font_map_get_default").invokePointer(new Object[0]);
        freeType().getFunction("pango_fc_font_map_config_changed").invokeVoid(new Object[] { fonts });
    }

    private static NativeLibrary cairo() {
        return NativeLibrary.getInstance("libpangocairo-1.0.so.0");
    }

    private static NativeLibrary freeType() {
        return NativeLibrary.getInstance("libpangoft2-1.0.so.0");
    }
}
