package org.debatemapper.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words that are all looked for in a few texts, without regard to case, width and accents. */
public final class TextFilter {
    private final List<FoldedText> words;

    /**
     * @param words
     *            separated by blanks; none let everything through
     */
    public TextFilter(String words) {
        this.words = Arrays.stream(words.strip().split("[\\s\\u3000]+")).filter(word -> !word.isEmpty())
                .map(FoldedText::of).toList();
    }

    /** @return whether everything is let through */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * @param texts
     *            texts; null counts as empty
     * @return whether each word is in one of them
     */
    public boolean accepts(Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        List<FoldedText> folded = texts.filter(text -> text != null).map(FoldedText::of).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> !text.find(word).isEmpty()));
    }
}
