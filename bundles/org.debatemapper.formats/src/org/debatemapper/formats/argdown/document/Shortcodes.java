package org.debatemapper.formats.argdown.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;

/** The characters that shortcodes such as {@code .->.} stand for: those of Argdown 1.7.5 and those of a document. */
final class Shortcodes {
    private static final Map<String, String> BUILT_IN = load();

    private Shortcodes() {
    }

    /**
     * @param settings
     *            what a front matter says under {@code model.shortcodes}, or anything else
     * @return characters by shortcode
     */
    static Map<String, String> with(Object settings) {
        Map<String, String> all = new LinkedHashMap<>(BUILT_IN);
        if (settings instanceof Map<?, ?> own) {
            own.forEach((code, value) -> {
                if (value instanceof Map<?, ?> entry && entry.get("unicode") != null) {
                    all.put(String.valueOf(code), String.valueOf(entry.get("unicode")));
                }
            });
        }
        return all;
    }

    private static Map<String, String> load() {
        try (InputStream in = Shortcodes.class.getResourceAsStream("shortcodes.json")) {
            Map<String, String> codes = new LinkedHashMap<>();
            Object json = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            ((Map<?, ?>) json).forEach((code, text) -> codes.put((String) code, (String) text));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedDataException e) {
            throw new IllegalStateException("The list of shortcodes is broken", e);
        }
    }
}
