package org.debatemapper.model.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What classes and features of the model are called in the language of the program. Works on the platform and on a plain
 * class path, where the texts of a plug-in are not found by name.
 */
public final class ModelNames {
    private static final ModelNames NAMES = new ModelNames(Locale.getDefault());

    private final Properties texts = new Properties();

    private ModelNames(Locale locale) {
        load("plugin.properties");
        load("plugin_" + locale.getLanguage() + ".properties");
    }

    /**
     * @param feature
     *            a feature of the model
     * @return its name
     */
    public static String of(EStructuralFeature feature) {
        String key = feature.getEContainingClass().getName() + '_' + feature.getName();
        return NAMES.texts.getProperty("_UI_" + key + "_feature", feature.getName());
    }

    /**
     * @param type
     *            a class of the model
     * @return its name
     */
    public static String of(EClass type) {
        return NAMES.texts.getProperty("_UI_" + type.getName() + "_type", type.getName());
    }

    private void load(String file) {
        try (InputStream in = sibling(file).openStream()) {
            texts.load(in);
        } catch (FileNotFoundException notTranslated) {
            // what the file without language says holds
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file at the root of this bundle: the same name stands at the root of others. */
    private static URL sibling(String file) throws IOException {
        String own = ModelNames.class.getName().replace('.', '/') + ".class";
        String here = ModelNames.class.getResource('/' + own).toString();
        return new URL(here.substring(0, here.length() - own.length()) + file);
    }
}
