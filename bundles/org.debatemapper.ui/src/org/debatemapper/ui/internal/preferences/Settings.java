package org.debatemapper.ui.internal.preferences;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the window remembers between starts. */
public final class Settings {
    /** Paths of debates opened last, one a line. */
    public static final String RECENT = "recentDebates"; //$NON-NLS-1$
    /** Seconds between two automatic copies of unsaved work; 0 for never. */
    public static final String AUTOSAVE_SECONDS = "autosaveSeconds"; //$NON-NLS-1$
    /** The language of a new debate, a BCP-47 tag. */
    public static final String LANGUAGE = "defaultLanguage"; //$NON-NLS-1$
    /** The folder that was exported to last. */
    public static final String EXPORT_FOLDER = "exportFolder"; //$NON-NLS-1$
    /** The id of the format that was exported to last. */
    public static final String EXPORT_FORMAT = "exportFormat"; //$NON-NLS-1$
    /** The folder that was imported or opened from last. */
    public static final String IMPORT_FOLDER = "importFolder"; //$NON-NLS-1$
    /** Whether the welcome was shown once. */
    public static final String WELCOMED = "welcomed"; //$NON-NLS-1$

    private static final String NODE = "org.debatemapper.ui"; //$NON-NLS-1$
    private static final List<String> TRANSLATED = List.of("en", "ja", "ko"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int TWO_MINUTES = 120;
    private static final IPreferenceStore STORE = createStore();

    private Settings() {
    }

    /** @return the settings for field editors */
    public static IPreferenceStore store() {
        return STORE;
    }

    /**
     * @param key
     *            one of the keys of this class
     * @return its value, never null
     */
    public static String get(String key) {
        return STORE.getString(key);
    }

    /**
     * @param key
     *            one of the keys of this class
     * @param value
     *            the new value, never null
     */
    public static void put(String key, String value) {
        STORE.setValue(key, value);
    }

    private static IPreferenceStore createStore() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.putInt(AUTOSAVE_SECONDS, TWO_MINUTES);
        String own = Locale.getDefault().getLanguage();
        defaults.put(LANGUAGE, TRANSLATED.contains(own) ? own : TRANSLATED.get(0));
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }
}
