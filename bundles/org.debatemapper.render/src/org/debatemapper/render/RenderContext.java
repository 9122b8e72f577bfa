package org.debatemapper.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.style.Theme;

/**
 * All that decides how a map looks besides the map itself.
 *
 * @param languages
 *            the languages to try; the first is the one that is asked for. At least one.
 * @param secondLanguage
 *            what to show below in grey, or null
 * @param theme
 *            the colours
 * @param overlay
 *            results of an evaluation
 * @param today
 *            sources that are valid until an earlier day are marked; null to mark none
 * @param visibility
 *            what the map shows, as far as cards say what they hide
 * @param coloring
 *            what the colours of cards tell
 */
public record RenderContext(List<String> languages, String secondLanguage, Theme theme, Overlay overlay,
        LocalDate today, Visibility visibility, Coloring coloring) {
    /** Keeps a copy that nobody can change. */
    public RenderContext {
        languages = List.copyOf(languages);
    }

    /**
     * @param map
     *            a map
     * @param today
     *            the day, or null
     * @return what the map asks for, in the light theme, without evaluation
     */
    public static RenderContext of(ArgumentMap map, LocalDate today) {
        return new RenderContext(map.languageOrder(), map.getSecondLanguage(), Theme.LIGHT, Overlay.NONE, today,
                Visibility.of(map), Coloring.of(map));
    }

    /** @return the language that is asked for */
    public String language() {
        return languages.get(0);
    }

    /**
     * @param other
     *            the languages to try, at least one
     * @return the same otherwise
     */
    public RenderContext withLanguages(List<String> other) {
        return new RenderContext(other, secondLanguage, theme, overlay, today, visibility, coloring);
    }

    /**
     * @param other
     *            a BCP-47 tag, or null for none
     * @return the same otherwise
     */
    public RenderContext withSecondLanguage(String other) {
        return new RenderContext(languages, other, theme, overlay, today, visibility, coloring);
    }

    /**
     * @param other
     *            the colours
     * @return the same otherwise
     */
    public RenderContext withTheme(Theme other) {
        return new RenderContext(languages, secondLanguage, other, overlay, today, visibility, coloring);
    }

    /**
     * @param other
     *            results of an evaluation
     * @return the same otherwise
     */
    public RenderContext withOverlay(Overlay other) {
        return new RenderContext(languages, secondLanguage, theme, other, today, visibility, coloring);
    }

    /**
     * @param other
     *            what the map shows
     * @return the same otherwise
     */
    public RenderContext withVisibility(Visibility other) {
        return new RenderContext(languages, secondLanguage, theme, overlay, today, other, coloring);
    }

    /**
     * @param other
     *            what the colours of cards tell
     * @return the same otherwise
     */
    public RenderContext withColoring(Coloring other) {
        return new RenderContext(languages, secondLanguage, theme, overlay, today, visibility, other);
    }

    /**
     * @param element
     *            what a card shows
     * @return what the colour of the card tells; null if colours tell kinds
     */
    public Meaning meaning(Element element) {
        return coloring.of(element, overlay);
    }

    /**
     * @param text
     *            may be null
     * @return the text in the best language there is; never null
     */
    public String resolve(LocalText text) {
        return LocalTexts.resolve(text, languages);
    }

    /**
     * @param text
     *            may be null
     * @return the language of what {@link #resolve} gives, or null if there is no text
     */
    public String languageOf(LocalText text) {
        return LocalTexts.languageUsed(text, languages);
    }

    /**
     * @param text
     *            may be null
     * @return whether there is a text but not in the language that is asked for
     */
    public boolean untranslated(LocalText text) {
        String used = languageOf(text);
        return used != null && !primary(used).equals(primary(language()));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
