package org.debatemapper.charts;

import java.awt.Color;

import org.debatemapper.render.style.Theme;

/**
 * The colours of a chart.
 *
 * @param ground
 *            behind all
 * @param text
 *            of titles and labels
 * @param quiet
 *            of lines and marks
 * @param less
 *            what a smaller weight gives
 * @param more
 *            what a greater weight gives
 */
public record ChartColors(Color ground, Color text, Color quiet, Color less, Color more) {
    /** On paper and in the light theme. */
    public static final ChartColors LIGHT = of(Theme.LIGHT);
    /** In the dark theme. */
    public static final ChartColors DARK = of(Theme.DARK);

    private static ChartColors of(Theme theme) {
        return new ChartColors(color(theme.ground()), color(theme.text()), color(theme.border()),
                color(theme.undercut().shape()), color(theme.claim().shape()));
    }

    /**
     * @param ground
     *            another ground, never null
     * @return the same colours on it
     */
    public ChartColors on(Color ground) {
        return new ChartColors(ground, text, quiet, less, more);
    }

    private static Color color(org.debatemapper.render.scene.Color color) {
        return new Color(color.rgb());
    }
}
