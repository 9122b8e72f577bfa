package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Set;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.operations.Names;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The sources and actors of a debate, to be switched off and on. */
final class SwitchMenu {
    private final Shown shown;

    SwitchMenu(Shown shown) {
        this.shown = shown;
    }

    void open(Button button) {
        Menu menu = new Menu(button);
        Debate debate = shown.editor().getDebate();
        add(menu, Messages.SwitchMenu_sources, debate.getSources());
        add(menu, Messages.SwitchMenu_actors, debate.getActors());
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        Rectangle bounds = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private void add(Menu menu, String title, List<? extends Identified> objects) {
        MenuItem head = new MenuItem(menu, SWT.CASCADE);
        head.setText(title);
        head.setEnabled(!objects.isEmpty());
        Menu below = new Menu(menu);
        head.setMenu(below);
        for (Identified object : objects) {
            MenuItem item = new MenuItem(below, SWT.CHECK);
            item.setText(Names.of(object, shown.languages()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setSelection(!shown.evaluation().getSettings().without().contains(object));
            item.addListener(SWT.Selection,
                    event -> shown.evaluation().switchOff(Set.of(object), !item.getSelection()));
        }
    }
}
