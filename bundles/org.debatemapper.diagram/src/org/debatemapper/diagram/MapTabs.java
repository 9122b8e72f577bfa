package org.debatemapper.diagram;

import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Names;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A tab for each map of a debate. */
final class MapTabs {
    private static final int TAB_HEIGHT = 28;

    private final Composite line;
    private final CTabFolder folder;
    private final Consumer<ArgumentMap> chosen;

    MapTabs(Composite parent, Consumer<ArgumentMap> chosen) {
        this.chosen = chosen;
        line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        GridLayout columns = new GridLayout(4, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        line.setLayout(columns);
        folder = new CTabFolder(line, SWT.TOP | SWT.FLAT);
        GridData row = new GridData(SWT.FILL, SWT.TOP, true, false);
        folder.setLayoutData(row);
        folder.setTabHeight(TAB_HEIGHT);
        // A folder without pages is as high as its tabs.
        row.heightHint = Math.max(0, TAB_HEIGHT + 2 - folder.computeSize(SWT.DEFAULT, 0).y);
        folder.addListener(SWT.Selection, event -> chosen.accept((ArgumentMap) event.item.getData()));
    }

    /** Shows a menu for the tab under the pointer, whose map comes to the front. */
    void setMenu(MenuManager menu) {
        folder.setMenu(menu.createContextMenu(folder));
        folder.addListener(SWT.MenuDetect, event -> {
            CTabItem item = folder.getItem(folder.toControl(event.x, event.y));
            event.doit = item != null;
            if (item != null && item != folder.getSelection()) {
                chosen.accept((ArgumentMap) item.getData());
            }
        });
    }

    /** The tabs and, after them, whatever else belongs there; a grid of four columns. */
    Composite getLine() {
        return line;
    }

    void show(List<ArgumentMap> maps, ArgumentMap front) {
        while (folder.getItemCount() > maps.size()) {
            folder.getItem(folder.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < maps.size(); i++) {
            ArgumentMap map = maps.get(i);
            CTabItem item = i < folder.getItemCount() ? folder.getItem(i) : new CTabItem(folder, SWT.NONE);
            item.setText(" " + Names.of(map, map.languageOrder()) + " ");
            item.setData(map);
            if (map == front) {
                folder.setSelection(i);
            }
        }
    }
}
