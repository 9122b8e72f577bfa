package org.debatemapper.formats.aif;

import java.util.HashMap;
import java.util.Map;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;

/** Where nodes stand: elements as on the map, what is said of them beside them, one below the other. */
final class NodePlaces {
    private static final int BESIDE = 40;
    private static final int FORCE_WIDTH = 150;
    private static final int ROW = 60;

    /**
     * A place.
     *
     * @param x
     *            left, 0 if the map does not show it
     * @param y
     *            top
     */
    record Place(int x, int y) {
    }

    private final Map<String, Element> elements;
    private final Selection selection;
    private final Map<String, Place> beside = new HashMap<>();
    private final Map<Element, Integer> rows = new HashMap<>();

    NodePlaces(Map<String, Element> elements, Selection selection) {
        this.elements = elements;
        this.selection = selection;
    }

    /** Puts a locution and its force beside what they are about. */
    void beside(Element content, String force, String locution) {
        NodeView view = view(content);
        int row = rows.merge(content, 1, Integer::sum) - 1;
        int x = view == null ? 0 : view.getX() + view.getWidth() + BESIDE;
        int y = (view == null ? 0 : view.getY()) + row * ROW;
        beside.put(force, new Place(x, y));
        beside.putIfAbsent(locution, new Place(x + FORCE_WIDTH, y));
    }

    Place of(Object node) {
        Place place = beside.get(node);
        NodeView view = place == null ? view(elements.get(node)) : null;
        return place != null ? place : view == null ? new Place(0, 0) : new Place(view.getX(), view.getY());
    }

    private NodeView view(Element element) {
        if (element == null || element.getViews().isEmpty()) {
            return null;
        }
        return selection.map() == null ? element.getViews().get(0) : element.viewOn(selection.map());
    }
}
