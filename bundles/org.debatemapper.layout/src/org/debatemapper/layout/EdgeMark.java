package org.debatemapper.layout;

/**
 * Where edges carry the mark of their kind: short ones half way, long ones near their source, where the reader looks.
 * On long ways that many edges share, marks would otherwise lie on each other.
 */
public final class EdgeMark {
    private static final double LONG = 160;
    private static final double NEAR = 28;

    private EdgeMark() {
    }

    /**
     * @param length
     *            the length of an edge in pixels
     * @return how far its mark is from its source, in pixels along the edge
     */
    public static double distance(double length) {
        return length <= LONG ? length / 2 : NEAR;
    }
}
