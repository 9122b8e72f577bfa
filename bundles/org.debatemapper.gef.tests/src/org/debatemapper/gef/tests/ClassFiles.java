package org.debatemapper.gef.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The class files that lie beside a class: in its bundle, or without OSGi in its jar. */
final class ClassFiles {
    private ClassFiles() {
    }

    static List<ClassNode> beside(Class<?> type) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null ? inJar(type.getProtectionDomain().getCodeSource().getLocation()) : inBundle(bundle);
    }

    private static List<ClassNode> inBundle(Bundle bundle) throws IOException {
        List<ClassNode> nodes = new ArrayList<>();
        Enumeration<URL> entries = bundle.findEntries("/", "*.class", true);
        for (URL entry : Collections.list(entries)) {
            try (InputStream in = entry.openStream()) {
                nodes.add(read(in));
            }
        }
        return nodes;
    }

    private static List<ClassNode> inJar(URL location) throws IOException {
        try (JarFile jar = new JarFile(location.getPath())) {
            return jar.stream().filter(entry -> entry.getName().endsWith(".class")).map(entry -> {
                try (InputStream in = jar.getInputStream(entry)) {
                    return read(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }

    private static ClassNode read(InputStream in) throws IOException {
        ClassNode node = new ClassNode();
        new ClassReader(in).accept(node, ClassReader.SKIP_DEBUG);
        return node;
    }
}
