package org.debatemapper.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Key bindings of all bundles together. */
class KeysTest {
    private static final Pattern KEY = Pattern.compile("<key\\b[^>]*>");
    private static final Pattern DEFINED = Pattern.compile("<command\\s[^>]*categoryId=[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern SEQUENCE = Pattern.compile("sequence=\"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("commandId=\"([^\"]+)\"");
    private static final Pattern CONTEXT = Pattern.compile("contextId=\"([^\"]+)\"");
    /** Keys of the platform that our menus and help promise. */
    private static final Map<String, String> PROMISED = Map.of("M1+M2+L", "org.eclipse.ui.window.showKeyAssist", "M1+3",
            "org.eclipse.ui.window.quickAccess");

    @Test
    void everyKeyDoesOneThing() {
        Map<String, List<String>> commands = new TreeMap<>();
        for (String key : keys()) {
            String sequence = attribute(SEQUENCE, key);
            String command = attribute(COMMAND, key);
            List<String> known = commands.computeIfAbsent(sequence + " in " + attribute(CONTEXT, key), k -> new ArrayList<>());
            if (!known.contains(command)) {
                known.add(command);
            }
            assertEquals(PROMISED.getOrDefault(sequence, command), command, sequence + " is a key of the platform");
        }
        assertTrue(commands.size() > 20, "the keys were found");
        commands.values().removeIf(list -> list.size() == 1);
        assertEquals(Map.of(), commands);
    }

    @Test
    void everyCommandHasAKey() {
        Set<String> bound = keys().stream().map(key -> attribute(COMMAND, key)).collect(Collectors.toSet());
        List<String> commands = found(DEFINED).stream().map(command -> attribute(ID, command)).toList();
        assertTrue(commands.size() > 50, "the commands were found");
        assertEquals(List.of(), commands.stream().filter(command -> !bound.contains(command)).toList());
    }

    private static List<String> keys() {
        return found(KEY);
    }

    private static List<String> found(Pattern pattern) {
        List<String> tags = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Bundles.FOLDER)) {
            for (Path file : (Iterable<Path>) bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists)::iterator) {
                pattern.matcher(Bundles.read(file)).results().forEach(found -> tags.add(found.group()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }

    private static String attribute(Pattern pattern, String key) {
        Matcher matcher = pattern.matcher(key);
        return matcher.find() ? matcher.group(1) : "";
    }
}
