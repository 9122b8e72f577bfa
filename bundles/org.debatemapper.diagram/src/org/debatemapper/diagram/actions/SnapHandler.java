package org.debatemapper.diagram.actions;

import java.util.Map;

import org.debatemapper.diagram.tools.Snapping;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Turns on or off what the id of its command names: snapping to cards or to the grid. */
public final class SnapHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {
    private String what;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = config.getAttribute("commandId");
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Snapping.set(what, !Snapping.isOn(what));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(what, null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(Snapping.isOn(what));
    }
}
