package org.debatemapper.diagram.actions;

import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Says what the colours of the map in front tell, and lets the person choose. */
public final class ColorButton {
    private static final String OPENS = " \u25be";

    private final MapDiagram diagram;
    private final ToolBar bar;
    private final ToolItem item;
    private final MenuManager menu = new MenuManager();

    /**
     * @param line
     *            gets the button at its end
     * @param diagram
     *            the diagram
     */
    public ColorButton(Composite line, MapDiagram diagram) {
        this.diagram = diagram;
        bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(ActionMessages.ColorActions_tooltip);
        item.setText(ActionMessages.ColorActions_button + OPENS);
        item.addListener(SWT.Selection, event -> open());
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> ColorActions.addTo(manager, diagram));
        bar.addListener(SWT.Dispose, event -> menu.dispose());
    }

    /** The map in front or what its colours tell has changed. */
    public void update() {
        ArgumentMap map = diagram.getMap();
        String text = map == null || map.getColorBy() == ColorBy.KIND ? ActionMessages.ColorActions_button
                : ActionMessages.bind(ActionMessages.ColorActions_buttonBy, ColorActions.name(map.getColorBy()));
        if (!bar.isDisposed() && !item.getText().equals(text + OPENS)) {
            item.setText(text + OPENS);
            bar.getParent().layout();
        }
    }

    private void open() {
        if (diagram.getMap() != null) {
            Menu items = menu.createContextMenu(bar);
            Rectangle box = item.getBounds();
            items.setLocation(bar.toDisplay(box.x, box.y + box.height));
            items.setVisible(true);
        }
    }
}
