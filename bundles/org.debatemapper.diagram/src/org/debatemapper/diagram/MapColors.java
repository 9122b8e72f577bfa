package org.debatemapper.diagram;

import java.util.Objects;

import org.debatemapper.diagram.actions.ColorButton;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.render.Coloring;
import org.debatemapper.render.Overlay;
import org.eclipse.swt.widgets.Display;

/** Keeps the colours and the legend of the map in front as the debate is: after edits, and with every evaluation. */
final class MapColors {
    /** Milliseconds without a change before the legend is made anew: that costs as much as the map shows. */
    private static final int PAUSE = 60;

    private final MapDiagram diagram;
    private final DiagramContext context;
    private final ColorButton button;
    private final Runnable later = this::updateLegend;

    MapColors(MapDiagram diagram, DiagramContext context, ColorButton button) {
        this.diagram = diagram;
        this.context = context;
        this.button = button;
    }

    /** Paints the cards anew whose colour tells something else than before, and soon the legend. */
    void update() {
        button.update();
        ArgumentMap map = diagram.getMap();
        if (map == null) {
            return;
        }
        Coloring before = context.getStyle().coloring();
        Coloring now = Coloring.of(map);
        if (!now.equals(before)) {
            context.setColoring(now);
            Overlay overlay = context.getOverlay();
            if (diagram.getViewer().getContents() instanceof MapEditPart part) {
                part.restyle(element -> !Objects.equals(now.of(element, overlay), before.of(element, overlay)));
            }
        }
        legendChanged();
    }

    /** What the legend lists may be another. */
    void legendChanged() {
        ArgumentMap map = diagram.getMap();
        if (map != null && map.getLegend() != null) {
            Display display = diagram.getControl().getDisplay();
            display.timerExec(-1, later);
            display.timerExec(PAUSE, later);
        }
    }

    private void updateLegend() {
        if (!diagram.getControl().isDisposed() && diagram.getViewer().getContents() instanceof MapEditPart part) {
            part.restyleLegend();
        }
    }
}
