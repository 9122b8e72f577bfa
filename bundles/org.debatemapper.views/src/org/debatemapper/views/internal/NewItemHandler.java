package org.debatemapper.views.internal;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds a {@link NewItem}, named behind the colon in {@code plugin.xml}, to the debate in the editor. */
public final class NewItemHandler extends AbstractHandler implements IExecutableExtension {
    private NewItem item;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        item = NewItem.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenMap.of(editor).ifPresent(open -> item.ask(editor.getSite().getPage(), open));
        return null;
    }
}
