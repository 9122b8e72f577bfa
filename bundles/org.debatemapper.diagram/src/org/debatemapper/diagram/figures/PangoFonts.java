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
     * @throws UnsatisfiedLinkError
     *             if GTK does not use Pango with Fontconfig here
     */
    static void readAgain() {
        Pointer fonts = NativeLibrary.getInstance("libpangocairo-1.0.so.0")
                .getFunction("pango_cairo_font_map_get_default").invokePointer(new Object[0]);
        NativeLibrary.getInstance("libpangoft2-1.0.so.0").getFunction("pango_fc_font_map_config_changed")
                .invokeVoid(new Object[] { fonts });
    }
}
