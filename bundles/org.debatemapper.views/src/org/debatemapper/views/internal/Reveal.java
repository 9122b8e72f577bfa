package org.debatemapper.views.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.debatemapper.core.search.Uses;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.View;
import org.debatemapper.model.map.MapGraph;

/** Shows on a map what was chosen in a view. */
public final class Reveal {
    private Reveal() {
    }

    /**
     * Brings a map to the front if need be, the first one that shows anything of it, and selects it there. The keyboard
     * stays where it is.
     *
     * @param open
     *            the map in the editor
     * @param objects
     *            elements, maps, views; for all else the elements that use it
     * @return whether any map shows one of them
     */
    public static boolean show(OpenMap open, Collection<? extends Identified> objects) {
        Optional<? extends Identified> drawn = objects.stream()
                .filter(object -> object instanceof ArgumentMap || object instanceof View).findFirst();
        if (drawn.isPresent()) {
            return open.editor().reveal(drawn.get());
        }
        List<Element> elements = objects.stream().flatMap(object -> Uses.of(object).stream()).distinct().toList();
        ArgumentMap map = mapOf(open, elements);
        if (map == null) {
            return false;
        }
        if (elements.size() == 1 && elements.get(0).viewOn(map) != null) {
            return open.editor().reveal(elements.get(0).viewOn(map));
        }
        if (map != open.map()) {
            open.editor().showMap(map);
        }
        open.select(elements);
        return true;
    }

    private static ArgumentMap mapOf(OpenMap open, List<Element> elements) {
        return Stream.concat(Stream.of(open.map()), open.debate().getMaps().stream())
                .filter(map -> showsAny(map, elements)).findFirst().orElse(null);
    }

    private static boolean showsAny(ArgumentMap map, List<Element> elements) {
        if (elements.stream().anyMatch(element -> element.viewOn(map) != null)) {
            return true;
        }
        List<Element> relations = elements.stream().filter(Relation.class::isInstance).toList();
        return !relations.isEmpty()
                && new MapGraph(map).edges().stream().anyMatch(edge -> relations.contains(edge.relation()));
    }
}
