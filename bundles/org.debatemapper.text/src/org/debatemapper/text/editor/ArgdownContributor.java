package org.debatemapper.text.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Connects undo, clipboard, search and the like; the menus of the window have them already. */
public final class ArgdownContributor extends BasicTextEditorActionContributor {
    @Override
    public void contributeToStatusLine(IStatusLineManager manager) {
        // Words such as "Writable" and "Smart Insert" mean nothing to people who do not write programs.
    }

    @Override
    public void contributeToMenu(IMenuManager menu) {
        // The menus of the platform's text editors have groups that this product's menus do not have.
    }
}
