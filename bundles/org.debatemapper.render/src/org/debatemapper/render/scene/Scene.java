package org.debatemapper.render.scene;

import java.util.List;

/**
 * A whole picture to write to a file.
 *
 * @param bounds
 *            what it covers on the map, margin included
 * @param background
 *            the ground, never null
 * @param title
 *            what it is called, never null, may be empty
 * @param description
 *            a sentence on what it shows, never null, may be empty
 * @param language
 *            BCP-47 tag of most of its texts, never null
 * @param figures
 *            from the lowest to the topmost
 */
public record Scene(Bounds bounds, Color background, String title, String description, String language,
        List<Figure> figures) {
    /** Keeps a copy that nobody can change. */
    public Scene {
        figures = List.copyOf(figures);
    }

    /**
     * A named picture.
     *
     * @param id
     *            identifier of the element, or null
     * @param name
     *            what a screen reader says, never null, may be empty
     * @param picture
     *            what is seen
     */
    public record Figure(String id, String name, Picture picture) {
    }
}
