package org.debatemapper.layout;

/**
 * Where a node goes.
 *
 * @param x
 *            left edge, pixels at 100 %
 * @param y
 *            upper edge, pixels at 100 %, downwards
 */
public record Position(int x, int y) {
}
