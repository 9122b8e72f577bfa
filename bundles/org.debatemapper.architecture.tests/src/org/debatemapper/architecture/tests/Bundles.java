package org.debatemapper.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles of this checkout as files; Tycho runs tests in the folder of their bundle. */
final class Bundles {
    static final Path FOLDER = Path.of("").toAbsolutePath().getParent();

    /** From the ground up: a bundle may use only those before it. Twin of releng/ARCHITECTURE.md. */
    static final List<String> ORDER = Stream.of("semantics", "model", "model.edit", "core", "layout", "fonts", "render",
            "charts", "formats", "cli", "commands", "diagram", "help", "evaluation", "views", "text", "ui", "examples")
            .map(name -> "org.debatemapper." + name).toList();

    /** Bundles that must work with no display and no workbench. */
    static final List<String> HEADLESS = Stream
            .of("semantics", "model", "model.edit", "core", "layout", "fonts", "render", "charts", "formats", "cli")
            .map(name -> "org.debatemapper." + name).toList();

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)\\.[A-Z*]", Pattern.MULTILINE);

    private Bundles() {
    }

    static Stream<String> existing(List<String> names) {
        return names.stream().filter(name -> Files.exists(FOLDER.resolve(name).resolve("META-INF/MANIFEST.MF")));
    }

    /** Names of required bundles and imported packages. */
    static Set<String> requirements(String bundle) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
            var attributes = new Manifest(in).getMainAttributes();
            Set<String> names = new TreeSet<>();
            for (String header : List.of("Require-Bundle", "Import-Package")) {
                Optional.ofNullable(attributes.getValue(header)).stream()
                        .flatMap(value -> Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")))
                        .map(clause -> clause.split(";")[0].strip()).forEach(names::add);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> sources(String bundle) {
        Path folder = FOLDER.resolve(bundle).resolve("src");
        return Files.exists(folder) ? files(folder, ".java") : List.of();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages that a source file imports. */
    static Set<String> imports(Path source) {
        Set<String> packages = new TreeSet<>();
        Matcher matcher = IMPORT.matcher(read(source));
        while (matcher.find()) {
            packages.add(matcher.group(1));
        }
        return packages;
    }
}
