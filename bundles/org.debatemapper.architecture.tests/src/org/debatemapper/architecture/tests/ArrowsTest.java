package org.debatemapper.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowsTest {
    private static final List<String> WINDOW = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.gef", "org.eclipse.draw2d", "javax.swing");

    static Stream<String> allBundles() {
        return Bundles.existing(Bundles.ORDER);
    }

    static Stream<String> headlessBundles() {
        return Bundles.existing(Bundles.HEADLESS);
    }

    @Test
    void everyBundleOfTheOrderIsThere() {
        assertEquals(Bundles.ORDER, Bundles.existing(Bundles.ORDER).toList());
    }

    @ParameterizedTest
    @MethodSource("allBundles")
    void requiresOnlyBundlesBelow(String bundle) {
        List<String> above = Bundles.ORDER.subList(Bundles.ORDER.indexOf(bundle), Bundles.ORDER.size());
        List<String> wrong = Bundles.requirements(bundle).stream().filter(above::contains).toList();
        assertEquals(List.of(), wrong, bundle + " must not use bundles above it");
    }

    @ParameterizedTest
    @MethodSource("headlessBundles")
    void headlessBundlesKnowNoWindow(String bundle) {
        List<String> wrong = new ArrayList<>();
        Bundles.requirements(bundle).stream().filter(ArrowsTest::isWindow).forEach(wrong::add);
        for (Path source : Bundles.sources(bundle)) {
            Bundles.imports(source).stream().filter(ArrowsTest::isWindow).map(name -> source.getFileName() + ": " + name)
                    .forEach(wrong::add);
        }
        assertEquals(List.of(), wrong, bundle + " must work without a display");
    }

    @Test
    void semanticsKnowsNeitherEmfNorOsgi() {
        assertFalse(Bundles.requirements("org.debatemapper.semantics").stream()
                .anyMatch(name -> name.startsWith("org.eclipse.") || name.startsWith("org.osgi.")));
    }

    @Test
    void commandsKnowNoWidgets() {
        List<String> wrong = Bundles.sources("org.debatemapper.commands").stream()
                .filter(source -> Bundles.imports(source).stream().anyMatch(name -> name.startsWith("org.eclipse.swt")
                        || name.startsWith("org.eclipse.jface") || name.startsWith("org.eclipse.ui")))
                .map(source -> source.getFileName().toString()).toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean isWindow(String name) {
        return WINDOW.stream().anyMatch(window -> name.equals(window) || name.startsWith(window + "."));
    }
}
