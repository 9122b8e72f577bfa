package org.debatemapper.ui.internal.theme;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of controls that this bundle paints itself. Text stands out from every ground by 4.5:1 or more.
 *
 * @param ground
 *            behind everything
 * @param card
 *            of cards and views
 * @param line
 *            around cards and between rows
 * @param text
 *            of what is read first
 * @param quiet
 *            of labels and explanations
 * @param accent
 *            of what is chosen or can be pressed
 */
public record Palette(Color ground, Color card, Color line, Color text, Color quiet, Color accent) {
    private static final Palette LIGHT = new Palette(rgb(0xF3F5F8), rgb(0xFFFFFF), rgb(0xDDE3EA), rgb(0x1B2530),
            rgb(0x5B6773), rgb(0x0072B2));
    private static final Palette DARK = new Palette(rgb(0x1D2126), rgb(0x272C33), rgb(0x3D454F), rgb(0xE8ECF0),
            rgb(0xA4AFBB), rgb(0x56B4E9));

    /**
     * @return the palette of the theme that its window has now
     */
    public static Palette current() {
        return Appearance.isDark() ? DARK : LIGHT;
    }

    private static Color rgb(int value) {
        return new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
