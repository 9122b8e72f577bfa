package org.debatemapper.commands.view;

/**
 * A rectangle on a map.
 *
 * @param x
 *            left, pixels at 100 %
 * @param y
 *            top
 * @param width
 *            0 or more; as the width of a view 0 means the default
 * @param height
 *            0 or more; as the height of a view 0 means as high as the text needs
 */
public record Extent(int x, int y, int width, int height) {
    /** @return the x of the middle */
    public int centerX() {
        return x + width / 2;
    }

    /** @return the y of the middle */
    public int centerY() {
        return y + height / 2;
    }

    /**
     * @param other
     *            a rectangle
     * @param gap
     *            pixels
     * @return whether less than the gap lies between both
     */
    public boolean isNear(Extent other, int gap) {
        return x - gap < other.x + other.width && other.x - gap < x + width && y - gap < other.y + other.height
                && other.y - gap < y + height;
    }

    /**
     * @param newWidth
     *            0 or more
     * @param newHeight
     *            0 or more
     * @return the same place with another size
     */
    public Extent resized(int newWidth, int newHeight) {
        return new Extent(x, y, newWidth, newHeight);
    }

    /**
     * @param newX
     *            left
     * @param newY
     *            top
     * @return the same size elsewhere
     */
    public Extent at(int newX, int newY) {
        return new Extent(newX, newY, width, height);
    }
}
