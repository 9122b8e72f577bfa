package org.debatemapper.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Fills an extension registry from the bundles on a plain class path. */
final class PlainRegistry {
    private static final String OURS = "org.debatemapper.";
    private static final String PLUGIN = "plugin.xml";

    private final IExtensionRegistry registry;
    private final Object token = new Object();

    private PlainRegistry() {
        registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
    }

    /**
     * Makes the contributions of our bundles known.
     *
     * @param loader
     *            sees the bundles
     * @throws IOException
     *             if a bundle cannot be read, or if there is another registry already
     */
    static void install(ClassLoader loader) throws IOException {
        PlainRegistry plain = new PlainRegistry();
        for (URL plugin : Collections.list(loader.getResources(PLUGIN))) {
            Optional<String> name = symbolicName(plugin).filter(n -> n.startsWith(OURS));
            if (name.isPresent()) {
                plain.add(plugin, name.get());
            }
        }
        try {
            RegistryFactory.setDefaultRegistryProvider(() -> plain.registry);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void add(URL plugin, String name) throws IOException {
        try (InputStream in = plugin.openStream()) {
            registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name,
                    texts(plugin), token);
        }
    }

    private static Optional<String> symbolicName(URL plugin) throws IOException {
        try (InputStream in = sibling(plugin, "META-INF/MANIFEST.MF").openStream()) {
            String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
            return Optional.ofNullable(name).map(value -> value.split(";")[0].strip());
        }
    }

    private static ResourceBundle texts(URL plugin) throws IOException {
        String language = Locale.getDefault().getLanguage();
        URL translated = sibling(plugin, "plugin_" + language + ".properties");
        try (InputStream in = translated.openStream()) {
            return new PropertyResourceBundle(in);
        } catch (FileNotFoundException notTranslated) {
            try (InputStream in = sibling(plugin, "plugin.properties").openStream()) {
                return new PropertyResourceBundle(in);
            }
        }
    }

    private static URL sibling(URL plugin, String name) throws IOException {
        return new URL(plugin, name);
    }
}
