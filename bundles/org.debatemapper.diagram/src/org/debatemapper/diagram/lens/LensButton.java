package org.debatemapper.diagram.lens;

import org.debatemapper.diagram.MapDiagram;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Opens the lens of the map in front, and says how much that lets through. */
public final class LensButton {
    private final MapDiagram diagram;
    private final ToolBar bar;
    private final ToolItem item;

    /**
     * @param line
     *            gets the button at its end
     * @param diagram
     *            the diagram
     */
    public LensButton(Composite line, MapDiagram diagram) {
        this.diagram = diagram;
        bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(LensMessages.LensButton_tooltip);
        item.setText(LensMessages.LensButton_show + " \u25be");
        item.addListener(SWT.Selection, event -> open());
    }

    /** Lets the person choose what the map in front shows. */
    public void open() {
        if (diagram.getMap() != null) {
            new LensPopup(diagram).open(bar);
        }
    }

    /** The map in front or what it shows has changed. */
    public void update() {
        if (bar.isDisposed()) {
            return;
        }
        String text = LensMessages.LensButton_show;
        if (diagram.getMap() != null && diagram.getMap().getLens() != null) {
            LensCount count = LensCount.of(diagram);
            text = LensMessages.bind(LensMessages.LensButton_active, count.shown(), count.all());
        }
        if (!item.getText().equals(text + " \u25be")) {
            item.setText(text + " \u25be");
            bar.getParent().layout();
        }
    }
}
