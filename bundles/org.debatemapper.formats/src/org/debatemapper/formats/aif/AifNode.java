package org.debatemapper.formats.aif;

import java.util.Map;

/**
 * A node of an argument graph in any dialect of AIF.
 *
 * @param id
 *            its id, never null
 * @param type
 *            {@code I}, {@code RA} and so on, never null
 * @param text
 *            its text or the name of its scheme, never null
 * @param x
 *            left, or null
 * @param y
 *            top, or null
 * @param visible
 *            whether the dialect shows it
 * @param own
 *            what this program added, or null
 * @param source
 *            the node as it stands in the file
 * @param more
 *            what else its format says of it, to be kept
 * @param line
 *            where it stands, from 1, or 0 if that is not known
 */
record AifNode(String id, String type, String text, Integer x, Integer y, boolean visible, Map<?, ?> own, Map<?, ?> source, Map<?, ?> more,
        int line) {
    /** The hash of all components would walk through the maps at each look-up. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
