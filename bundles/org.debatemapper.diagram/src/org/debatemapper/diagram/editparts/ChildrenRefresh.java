package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.figures.MapLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

/** Makes the parts of what came to a map and takes those away of what went, one by one. */
final class ChildrenRefresh {
    private final MapEditPart map;
    private final Map<Object, EditPart> existing = new LinkedHashMap<>();
    /** In the order of the map. */
    private final Map<Object, Integer> places = new LinkedHashMap<>();

    ChildrenRefresh(MapEditPart map) {
        this.map = map;
        map.getModelChildren().forEach(model -> places.put(model, places.size()));
        for (Object child : map.getChildren()) {
            existing.put(((EditPart) child).getModel(), (EditPart) child);
        }
    }

    List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>();
        for (EditPart part : existing.values()) {
            if (!places.containsKey(part.getModel())) {
                steps.add(() -> map.removeChild(part));
            }
        }
        for (Object model : places.keySet()) {
            if (!existing.containsKey(model)) {
                steps.add(() -> map.addChild(map.createChild(model), map.getChildren().size()));
            }
        }
        if (!steps.isEmpty()) {
            steps.add(0, this::begin);
            steps.add(this::end);
        }
        steps.add(this::sort);
        return steps;
    }

    private void begin() {
        layer().setSilent(true);
        if (existing.isEmpty()) {
            printed(map).setVisible(false);
        }
    }

    private void end() {
        unhide(map);
        layer().setSilent(false);
    }

    @SuppressWarnings("unchecked")
    private void sort() {
        ((List<EditPart>) map.getChildren()).sort(Comparator.comparing(part -> places.get(part.getModel())));
    }

    private MapLayer layer() {
        return (MapLayer) map.getFigure();
    }

    /** Shows what is left when the rest is given up. */
    static void unhide(MapEditPart map) {
        printed(map).setVisible(true);
    }

    /** What nobody has seen yet is not seen half done. */
    private static IFigure printed(MapEditPart map) {
        return ((LayerManager) map.getViewer().getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
    }
}
