package org.debatemapper.layout;

/**
 * Where edges carry the mark of their kind: half way, but not far from their source, where the reader looks. On long
 * ways that many edges share, marks would otherwise lie on each other.
 */
public final class EdgeMark {
    /** The most pixels along the edge from its source to its mark. */
    public static final double FARTHEST = 28;

    private EdgeMark() {
    }
}
