package org.debatemapper.render.scene;

import java.util.List;

/**
 * Any shape of lines and curves; filled by the non-zero rule.
 *
 * @param segments
 *            the outline; begins with a {@link Segment.MoveTo}
 * @param fill
 *            null for none
 * @param stroke
 *            null for none
 */
public record Path(List<Segment> segments, Color fill, Stroke stroke) implements Primitive {
    /** Keeps a copy that nobody can change. */
    public Path {
        segments = List.copyOf(segments);
    }

    @Override
    public Path faded(double opacity) {
        return new Path(segments, fill == null ? null : fill.faded(opacity),
                stroke == null ? null : stroke.faded(opacity));
    }

    @Override
    public Path moved(double dx, double dy) {
        return new Path(segments.stream().map(segment -> segment.moved(dx, dy)).toList(), fill, stroke);
    }
}
