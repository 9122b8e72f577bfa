package org.debatemapper.render.scene;

import org.debatemapper.fonts.Face;

/**
 * A face in a size.
 *
 * @param face
 *            knows the family and the weight, never null
 * @param size
 *            em size in pixels at 100 %
 */
public record FontSpec(Face face, double size) {
}
