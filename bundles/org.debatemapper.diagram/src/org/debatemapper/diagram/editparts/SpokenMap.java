package org.debatemapper.diagram.editparts;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Names;

/**
 * A map in words: its name, and how much is on it.
 *
 * @param map
 *            the map
 */
record SpokenMap(ArgumentMap map) implements Spoken {
    @Override
    public String name() {
        return Names.of(map, map.languageOrder());
    }

    @Override
    public String description() {
        return SpokenMessages.bind(SpokenMessages.SpokenMap_cards, map.getNodes().size());
    }
}
