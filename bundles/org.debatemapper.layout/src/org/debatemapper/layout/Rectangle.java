package org.debatemapper.layout;

/** An upright rectangle that can be moved about. */
final class Rectangle {
    double x;
    double y;
    final double width;
    final double height;

    Rectangle(double x, double y, double width, double height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    void move(double dx, double dy) {
        x += dx;
        y += dy;
    }

    /** Whether less than the gap is between the two. */
    boolean nearer(Rectangle other, double gap) {
        return x < other.right() + gap && other.x < right() + gap && y < other.bottom() + gap
                && other.y < bottom() + gap;
    }
}
