package org.debatemapper.layout;

/**
 * How big a node is.
 *
 * @param width
 *            pixels at 100 %, more than 0
 * @param height
 *            pixels at 100 %, more than 0
 */
public record Size(double width, double height) {
}
