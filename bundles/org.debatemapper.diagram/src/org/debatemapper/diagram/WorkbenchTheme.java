package org.debatemapper.diagram;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.debatemapper.render.style.Theme;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.event.EventHandler;

/** The colours of maps that go with the theme of the workbench. */
public final class WorkbenchTheme {
    /** Dark themes of the platform have it in their ids, and so have those of products. */
    private static final String DARK = "dark";

    private final IWorkbench workbench;

    public WorkbenchTheme(IWorkbench workbench) {
        this.workbench = Objects.requireNonNull(workbench);
    }

    /** The colours that fit now; light ones if the workbench has no themes. */
    public Theme get() {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        boolean dark = theme != null && theme.getId().toLowerCase(Locale.ROOT).contains(DARK);
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    /** Tells of the colours now and after each change, while the control lives. */
    public void follow(Control control, Consumer<Theme> shown) {
        shown.accept(get());
        IEventBroker broker = workbench.getService(IEventBroker.class);
        EventHandler handler = event -> shown.accept(get());
        if (broker != null && broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler)) {
            control.addDisposeListener(event -> broker.unsubscribe(handler));
        }
    }
}
