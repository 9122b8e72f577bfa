package org.debatemapper.commands.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.Argument;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;

/** How some views are put in order: by the last of them, or evenly between the outermost. */
public enum Arrangement {
    /** Left sides below each other. */
    LEFT {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(model.x(), view.y());
        }
    },
    /** Middles below each other. */
    CENTER {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(model.centerX() - view.width() / 2, view.y());
        }
    },
    /** Right sides below each other. */
    RIGHT {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(model.x() + model.width() - view.width(), view.y());
        }
    },
    /** Tops beside each other. */
    TOP {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(view.x(), model.y());
        }
    },
    /** Middles beside each other. */
    MIDDLE {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(view.x(), model.centerY() - view.height() / 2);
        }
    },
    /** Bottoms beside each other. */
    BOTTOM {
        @Override
        Extent moved(Extent view, Extent model) {
            return view.at(view.x(), model.y() + model.height() - view.height());
        }
    },
    /** The same gap between neighbours from left to right. */
    ACROSS {
        @Override
        Map<View, Extent> arrange(Map<View, Extent> covered) {
            return distributed(covered, true);
        }
    },
    /** The same gap between neighbours from top to bottom. */
    DOWN {
        @Override
        Map<View, Extent> arrange(Map<View, Extent> covered) {
            return distributed(covered, false);
        }
    },
    /** As wide as the last; nodes of arguments stay as they are. */
    WIDTH {
        @Override
        Extent moved(Extent view, Extent model) {
            return new Extent(view.x(), view.y(), model.width(), view.height());
        }
    };

    /**
     * @param covered
     *            what each view covers on the map, in the order of their selection
     * @return the new place of each view; a width or height of the view's own is kept, unless widths are matched
     */
    public Map<View, Extent> of(Map<View, Extent> covered) {
        Map<View, Extent> placed = new LinkedHashMap<>();
        arrange(covered).forEach((view, place) -> {
            boolean fixed = place.width() == covered.get(view).width()
                    || view instanceof NodeView node && node.getElement() instanceof Argument;
            placed.put(view, new Extent(place.x(), place.y(), fixed ? view.getWidth() : place.width(), view.getHeight()));
        });
        return placed;
    }

    /** @return how many views it takes at least */
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    Extent moved(Extent view, Extent model) {
        return view;
    }

    Map<View, Extent> arrange(Map<View, Extent> covered) {
        Extent model = null;
        for (Extent last : covered.values()) {
            model = last;
        }
        Map<View, Extent> arranged = new LinkedHashMap<>();
        for (Map.Entry<View, Extent> entry : covered.entrySet()) {
            arranged.put(entry.getKey(), moved(entry.getValue(), model));
        }
        return arranged;
    }

    private static Map<View, Extent> distributed(Map<View, Extent> covered, boolean across) {
        List<Map.Entry<View, Extent>> order = new ArrayList<>(covered.entrySet());
        order.sort(Comparator.comparingInt(entry -> across ? entry.getValue().x() : entry.getValue().y()));
        Map<View, Extent> arranged = new LinkedHashMap<>();
        if (order.isEmpty()) {
            return arranged;
        }
        int sizes = order.stream().mapToInt(entry -> size(entry.getValue(), across)).sum();
        Extent first = order.get(0).getValue();
        Extent last = order.get(order.size() - 1).getValue();
        int from = across ? first.x() : first.y();
        int to = (across ? last.x() : last.y()) + size(last, across);
        double gap = (to - from - sizes) / (double) Math.max(1, order.size() - 1);
        double next = from;
        for (Map.Entry<View, Extent> entry : order) {
            int place = (int) Math.round(next);
            Extent view = entry.getValue();
            arranged.put(entry.getKey(), across ? view.at(place, view.y()) : view.at(view.x(), place));
            next += size(view, across) + gap;
        }
        return arranged;
    }

    private static int size(Extent view, boolean across) {
        return across ? view.width() : view.height();
    }
}
