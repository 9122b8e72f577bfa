package org.debatemapper.render.scene;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param rgb
 *            0xRRGGBB
 * @param alpha
 *            0 (transparent) to 1 (opaque)
 */
public record Color(int rgb, double alpha) {
    /**
     * @param rgb
     *            0xRRGGBB
     */
    public Color(int rgb) {
        this(rgb, 1);
    }

    /**
     * Reads what a person chose.
     *
     * @param text
     *            {@code #RRGGBB}, or anything else including null
     * @param otherwise
     *            what to return if the text is no colour
     * @return the colour
     */
    public static Color parse(String text, Color otherwise) {
        return text != null && text.matches("#[0-9a-fA-F]{6}") ? new Color(Integer.parseInt(text.substring(1), 16))
                : otherwise;
    }

    /** @return 0 to 255 */
    public int red() {
        return rgb >> 16 & 0xff;
    }

    /** @return 0 to 255 */
    public int green() {
        return rgb >> 8 & 0xff;
    }

    /** @return 0 to 255 */
    public int blue() {
        return rgb & 0xff;
    }

    /**
     * @param opacity
     *            0 to 1
     * @return the colour with its alpha multiplied
     */
    public Color faded(double opacity) {
        return new Color(rgb, alpha * opacity);
    }

    /**
     * @param other
     *            a colour
     * @param share
     *            0 gives this colour, 1 the other
     * @return the opaque mixture
     */
    public Color mixed(Color other, double share) {
        int mixture = mix(red(), other.red(), share) << 16 | mix(green(), other.green(), share) << 8
                | mix(blue(), other.blue(), share);
        return new Color(mixture);
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /**
     * The contrast ratio of WCAG 2.2, alpha disregarded.
     *
     * @param other
     *            a colour
     * @return 1 (same luminance) to 21 (black and white)
     */
    public double contrast(Color other) {
        double mine = luminance() + 0.05;
        double others = other.luminance() + 0.05;
        return Math.max(mine, others) / Math.min(mine, others);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** @return {@code #rrggbb} */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb & 0xffffff);
    }
}
