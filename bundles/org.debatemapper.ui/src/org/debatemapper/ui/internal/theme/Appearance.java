package org.debatemapper.ui.internal.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The light and the dark look of the window. */
public final class Appearance {
    /** The id of the light theme. */
    public static final String LIGHT = "org.debatemapper.ui.theme.light"; //$NON-NLS-1$
    /** The id of the dark theme. */
    public static final String DARK = "org.debatemapper.ui.theme.dark"; //$NON-NLS-1$

    private Appearance() {
    }

    /**
     * @param theme
     *            {@link #LIGHT} or {@link #DARK}; kept for later starts
     */
    public static void set(String theme) {
        engine().setTheme(theme, true);
    }

    /** @return whether the window is dark */
    public static boolean isDark() {
        IThemeEngine engine = engine();
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme != null && DARK.equals(theme.getId());
    }

    /**
     * @param shell
     *            a window in which some parts have kept the platform's ground
     */
    public static void apply(Shell shell) {
        IThemeEngine engine = engine();
        if (engine != null) {
            engine.applyStyles(shell, true);
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
