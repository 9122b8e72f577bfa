package org.debatemapper.layout;

import org.debatemapper.model.LayoutDirection;

/**
 * Turns a picture in which conclusions are on top into one in which they lie in another direction. Cards are not
 * turned.
 *
 * @param direction
 *            where conclusions shall lie
 */
record Turn(LayoutDirection direction) {
    /** Whether layers lie on each other, not side by side. */
    boolean vertical() {
        return direction == LayoutDirection.UP || direction == LayoutDirection.DOWN;
    }

    /** The card as it is when conclusions are on top. */
    Rectangle card(Rectangle shown) {
        return vertical() ? new Rectangle(0, 0, shown.width, shown.height)
                : new Rectangle(0, 0, shown.height, shown.width);
    }

    /** Moves the shown card to where the card lies. */
    void put(Rectangle card, Rectangle shown) {
        shown.x = switch (direction) {
        case UP, DOWN -> card.x;
        case LEFT -> card.y;
        case RIGHT -> -card.bottom();
        };
        shown.y = switch (direction) {
        case UP -> card.y;
        case DOWN -> -card.bottom();
        case LEFT, RIGHT -> card.x;
        };
    }

    /** The bend where it is shown. */
    Component.Bend bend(Component.Bend bend) {
        return switch (direction) {
        case UP -> bend;
        case DOWN -> new Component.Bend(bend.x(), -bend.y());
        case LEFT -> new Component.Bend(bend.y(), bend.x());
        case RIGHT -> new Component.Bend(-bend.y(), bend.x());
        };
    }
}
