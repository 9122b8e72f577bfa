package org.debatemapper.render.scene;

/** A step of a {@link Path}. */
public sealed interface Segment {
    /**
     * @param dx
     *            pixels to the right
     * @param dy
     *            pixels down
     * @return the same step elsewhere
     */
    Segment moved(double dx, double dy);

    /** Starts a figure at a point. */
    record MoveTo(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new MoveTo(x + dx, y + dy);
        }
    }

    /** A straight line to a point. */
    record LineTo(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new LineTo(x + dx, y + dy);
        }
    }

    /** A cubic Bézier curve with two control points to a point. */
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new CurveTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
        }
    }

    /** A straight line to where the figure started. */
    record Close() implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return this;
        }
    }
}
