package org.debatemapper.diagram.actions;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A button on the line of the tabs that opens a menu, which is filled each time. */
final class LineButton {
    private static final String OPENS = " \u25be";

    private final ToolBar bar;
    private final ToolItem item;
    private final MenuManager menu = new MenuManager();

    LineButton(Composite line, String text, String tooltip, Consumer<IMenuManager> fill) {
        bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(tooltip);
        item.setText(text + OPENS);
        item.addListener(SWT.Selection, event -> open());
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill::accept);
        bar.addListener(SWT.Dispose, event -> menu.dispose());
    }

    void setText(String text) {
        if (!bar.isDisposed() && !item.getText().equals(text + OPENS)) {
            item.setText(text + OPENS);
            bar.getParent().layout();
        }
    }

    private void open() {
        Menu items = menu.createContextMenu(bar);
        Rectangle box = item.getBounds();
        items.setLocation(bar.toDisplay(box.x, box.y + box.height));
        items.setVisible(true);
    }
}
