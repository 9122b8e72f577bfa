package org.debatemapper.diagram.actions;

import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.eclipse.swt.widgets.Composite;

/** Says what the colours of the map in front tell, and lets the person choose. */
public final class ColorButton {
    private final MapDiagram diagram;
    private final LineButton button;

    /**
     * @param line
     *            gets the button at its end
     * @param diagram
     *            the diagram
     */
    public ColorButton(Composite line, MapDiagram diagram) {
        this.diagram = diagram;
        this.button = new LineButton(line, ActionMessages.ColorActions_button, ActionMessages.ColorActions_tooltip,
                menu -> {
                    if (diagram.getMap() != null) {
                        ColorActions.addTo(menu, diagram);
                    }
                });
    }

    /** The map in front or what its colours tell has changed. */
    public void update() {
        ArgumentMap map = diagram.getMap();
        button.setText(map == null || map.getColorBy() == ColorBy.KIND ? ActionMessages.ColorActions_button
                : ActionMessages.bind(ActionMessages.ColorActions_buttonBy, ColorActions.name(map.getColorBy())));
    }
}
