package org.debatemapper.examples.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.resource.DebateResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads the shipped debates, from their bundle if there is a framework, else from the checkout. */
final class Shipped {
    private static final String EXAMPLES = "org.debatemapper.examples";

    private Shipped() {
    }

    static byte[] bytes(String name) throws IOException {
        Bundle here = FrameworkUtil.getBundle(Shipped.class);
        if (here == null) {
            return Files.readAllBytes(checkout().resolve("debates").resolve(name));
        }
        for (Bundle bundle : here.getBundleContext().getBundles()) {
            if (EXAMPLES.equals(bundle.getSymbolicName())) {
                URL entry = bundle.getEntry("debates/" + name);
                try (InputStream in = entry.openStream()) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException(EXAMPLES + " is not installed");
    }

    static DebateResource load(String name) throws IOException {
        EPackage.Registry.INSTANCE.put(DebatePackage.eNS_URI, DebatePackage.eINSTANCE);
        DebateResource resource = new DebateResource(URI.createURI("memory:/" + name));
        resource.load(new ByteArrayInputStream(bytes(name)), null);
        return resource;
    }

    /** Looks upwards from the working directory for the folder that holds the bundles. */
    private static Path checkout() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (String bundles : new String[] {"bundles", ""}) {
                Path candidate = folder.resolve(bundles).resolve(EXAMPLES);
                if (Files.isDirectory(candidate)) {
                    return candidate;
                }
            }
        }
        throw new IOException("no checkout above the working directory");
    }
}
