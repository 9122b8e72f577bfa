package org.debatemapper.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The help pages: Markdown files by language and name. English stands in for a page that is not translated. */
public final class HelpPages {
    /** Names of all pages in reading order. */
    public static final List<String> NAMES = List.of("start", "map", "overview", "views", "text", "kinds", "files", "languages",
            "command-line", "formats", "messages", "evaluation");

    private final String language;

    /**
     * @param locale
     *            the language of the interface
     */
    public HelpPages(Locale locale) {
        language = List.of("ja", "ko").contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }

    /**
     * @param name
     *            one of {@link #NAMES}
     * @return the Markdown of the page, or nothing if there is no such page
     */
    public Optional<String> read(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        return read(language, name).or(() -> read("en", name));
    }

    /**
     * @param name
     *            one of {@link #NAMES}
     * @return the first heading of the page, or its name if it has none
     */
    public String title(String name) {
        return read(name).flatMap(text -> text.lines().filter(line -> line.startsWith("# ")).findFirst())
                .map(line -> line.substring(2).strip()).orElse(name);
    }

    private static Optional<String> read(String language, String name) {
        String path = "/pages/" + language + "/" + name + ".md";
        try (InputStream in = HelpPages.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The help page " + path + " cannot be read", e);
        }
    }
}
