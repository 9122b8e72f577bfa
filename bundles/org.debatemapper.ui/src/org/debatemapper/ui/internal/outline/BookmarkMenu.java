package org.debatemapper.ui.internal.outline;

import java.util.function.Consumer;

import org.debatemapper.diagram.actions.BookmarkActions;
import org.debatemapper.model.Place;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the outline, and the keys for bookmarks in it: Enter, F2 and Delete. */
final class BookmarkMenu {
    private final TreeViewer tree;
    private final Consumer<Place> go;

    BookmarkMenu(IWorkbenchPartSite site, TreeViewer tree, Consumer<Place> go) {
        this.tree = tree;
        this.go = go;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            Place place = chosen();
            if (place != null) {
                manager.add(action(Messages.BookmarkMenu_go, () -> go.accept(place)));
                manager.add(action(Messages.BookmarkMenu_rename, () -> rename(place)));
                manager.add(action(Messages.BookmarkMenu_delete, () -> BookmarkActions.delete(place)));
            }
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        site.registerContextMenu(menu, tree);
        tree.getControl().addListener(SWT.KeyDown, this::pressed);
        tree.addDoubleClickListener(event -> run(go));
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
        case SWT.F2 -> run(this::rename);
        case SWT.DEL -> run(BookmarkActions::delete);
        case SWT.CR, SWT.KEYPAD_CR -> run(go);
        default -> {
            // The tree has keys of its own.
        }
        }
    }

    private void rename(Place place) {
        BookmarkActions.rename(tree.getControl().getShell(), place);
    }

    private void run(Consumer<Place> work) {
        Place place = chosen();
        if (place != null) {
            work.accept(place);
        }
    }

    private Place chosen() {
        return tree.getStructuredSelection().getFirstElement() instanceof Place place ? place : null;
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
