package org.debatemapper.text.merge;

import java.util.List;
import java.util.Map;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;

/**
 * What a text said last, to compare another with. Nothing in here is part of the open debate or is changed later: this is for any
 * thread.
 */
public final class TextBasis {
    private final Debate said;
    private final Map<Element, Element> kept;
    private final List<Element> missing;
    private final String language;

    TextBasis(Debate said, Map<Element, Element> kept, List<Element> missing, String language) {
        this.said = said;
        this.kept = kept;
        this.missing = List.copyOf(missing);
        this.language = language;
    }

    /**
     * @param text
     *            a later text as it was understood
     * @return what is different in it, never null
     */
    public TextChange compare(Debate text) {
        return new TextChange(said, text, missing, kept, language);
    }
}
