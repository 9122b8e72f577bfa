package org.debatemapper.views.internal.story;

import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Lens;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Place;
import org.debatemapper.model.Story;
import org.debatemapper.model.StoryStep;
import org.debatemapper.render.scene.Bounds;

/**
 * What is presented at one time.
 *
 * @param map
 *            the map
 * @param lens
 *            through which it is seen, or null
 * @param area
 *            what is seen of it; null for all
 * @param title
 *            what the audience reads, or null
 * @param notes
 *            what the moderator says, or null
 */
record Slide(ArgumentMap map, Lens lens, Bounds area, LocalText title, LocalText notes) {
    /** The steps of a story whose maps are still there. */
    static List<Slide> of(Story story) {
        return story.getSteps().stream().filter(step -> step.getMap() != null).map(Slide::of).toList();
    }

    /** Without a story: each map whole, then its bookmarks. */
    static List<Slide> of(Debate debate) {
        return debate.getMaps().stream().flatMap(map -> Stream.concat(
                Stream.of(new Slide(map, map.getLens(), null, map.getTitle(), null)),
                debate.getBookmarks().stream().filter(place -> place.getMap() == map).map(Slide::of))).toList();
    }

    private static Slide of(Place place) {
        return new Slide(place.getMap(), place.getLens(),
                place.getWidth() == 0 ? null : new Bounds(place.getX(), place.getY(), place.getWidth(), place.getHeight()),
                place.getTitle(), place instanceof StoryStep step ? step.getNotes() : null);
    }
}
