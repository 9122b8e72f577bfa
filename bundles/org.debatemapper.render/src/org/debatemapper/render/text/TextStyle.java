package org.debatemapper.render.text;

/**
 * How a text is set.
 *
 * @param size
 *            em size in pixels, more than 0
 * @param bold
 *            whether it is bold
 * @param language
 *            BCP-47 tag of the text; null if unknown
 */
public record TextStyle(double size, boolean bold, String language) {
    /**
     * @param other
     *            BCP-47 tag or null
     * @return the same style for another language
     */
    public TextStyle in(String other) {
        return new TextStyle(size, bold, other);
    }
}
