package org.debatemapper.text.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Connects undo, clipboard, search and the like; the menus of the window have them already. */
public final class ArgdownContributor extends BasicTextEditorActionContributor {
    @Override
    public void contributeToMenu(IMenuManager menu) {
        // The menus of the platform's text editors have groups that this product's menus do not have.
    }
}
