package org.debatemapper.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final int LONGEST_CLASS = 500;
    private static final List<String> FORBIDDEN = List.of("@author", "(non-Javadoc)", "printStackTrace()", "System.exit(");
    /** This test names what it looks for; a main class on a plain class path has no other way to give an exit code. */
    private static final List<String> EXEMPT = List.of("HouseRulesTest.java", "Main.java", "SolverMain.java");

    @Test
    void noClassIsTooLong() {
        assertNone(source -> Bundles.read(source).lines().count() > LONGEST_CLASS);
    }

    @Test
    void noNoise() {
        assertNone(source -> !EXEMPT.contains(source.getFileName().toString())
                && FORBIDDEN.stream().anyMatch(Bundles.read(source)::contains));
    }

    @Test
    void everyMessageIsInThreeLanguages() {
        List<String> wrong = new ArrayList<>();
        for (Path file : messageFiles()) {
            Set<String> keys = keys(file);
            for (String language : List.of("ja", "ko")) {
                Path translated = file.resolveSibling(
                        file.getFileName().toString().replace(".properties", "_" + language + ".properties"));
                Set<String> missing = new TreeSet<>(keys);
                if (Files.exists(translated)) {
                    missing.removeAll(keys(translated));
                }
                missing.forEach(key -> wrong.add(Bundles.FOLDER.relativize(translated) + ": " + key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Message files merge by union, which can leave a key twice; the later one would win unseen. */
    @Test
    void noMessageKeyStandsTwice() {
        List<String> wrong = new ArrayList<>();
        for (Path file : messageFiles()) {
            for (String language : List.of("", "_ja", "_ko")) {
                Path translated = file.resolveSibling(
                        file.getFileName().toString().replace(".properties", language + ".properties"));
                Set<String> seen = new TreeSet<>();
                keyLines(translated).filter(key -> !seen.add(key))
                        .forEach(key -> wrong.add(Bundles.FOLDER.relativize(translated) + ": " + key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void thereAreMessagesToCheck() {
        assertFalse(messageFiles().isEmpty());
    }

    private static List<Path> messageFiles() {
        List<Path> files = new ArrayList<>();
        for (String bundle : Bundles.existing(Bundles.ORDER).toList()) {
            Path folder = Bundles.FOLDER.resolve(bundle);
            Path plugin = folder.resolve("plugin.properties");
            if (Files.exists(plugin) && Files.exists(folder.resolve("plugin.xml"))) {
                files.add(plugin);
            }
            if (Files.exists(folder.resolve("src"))) {
                Bundles.files(folder.resolve("src"), "essages.properties").forEach(files::add);
            }
        }
        return files;
    }

    private static Stream<String> keyLines(Path file) {
        return Bundles.read(file).lines().filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Bundles.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static void assertNone(Predicate<Path> isWrong) {
        List<String> wrong;
        try (Stream<Path> bundles = Files.list(Bundles.FOLDER)) {
            wrong = bundles.filter(Files::isDirectory).map(path -> path.getFileName().toString())
                    .flatMap(bundle -> Bundles.sources(bundle).stream()).filter(isWrong)
                    .map(source -> Bundles.FOLDER.relativize(source).toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(List.of(), wrong);
    }
}
