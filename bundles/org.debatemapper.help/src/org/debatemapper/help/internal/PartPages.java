package org.debatemapper.help.internal;

import java.util.Map;
import java.util.Optional;

/** Which page is about which part of the window. Parts are known by the beginning of their ids, so that new views find their page. */
final class PartPages {
    private static final Map<String, String> BY_PREFIX = Map.of("org.debatemapper.diagram.", "map",
            "org.debatemapper.evaluation.", "evaluation", "org.debatemapper.views.", "views", "org.debatemapper.text.", "text",
            "org.debatemapper.ui.outline", "overview", "org.debatemapper.ui.debates", "files",
            "org.debatemapper.ui.welcome", "start");

    private PartPages() {
    }

    /**
     * @param part
     *            the id of a view or an editor
     * @return the name of the page about it, one of {@link HelpPages#NAMES}; empty if there is none
     */
    static Optional<String> of(String part) {
        return BY_PREFIX.entrySet().stream().filter(entry -> part.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
