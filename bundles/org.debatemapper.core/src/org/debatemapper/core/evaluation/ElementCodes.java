package org.debatemapper.core.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.Names;

/** Finds elements by what people call them, and calls them by it. */
public final class ElementCodes {
    private static final String CODE = "code";
    private static final int NONE = 3;

    private ElementCodes() {
    }

    /**
     * @param element
     *            an element
     * @param languages
     *            the languages to take names from if it has no code
     * @return its code (the property {@code code}, such as C12), or else its name; never null
     */
    public static String of(Attackable element, List<String> languages) {
        String code = element.getProperties().get(CODE);
        return code == null || code.isBlank() ? Names.of(element, languages) : code;
    }

    /**
     * @param debate
     *            a debate
     * @param name
     *            an id, or a code or title in whatever case
     * @return the statement or relation; ids go before codes, and codes before titles
     */
    public static Optional<Attackable> find(Debate debate, String name) {
        Stream<Attackable> elements = Stream.concat(debate.getStatements().stream(), debate.getRelations().stream());
        return elements
                .filter(element -> rank(debate, element, name) < NONE)
                .min(Comparator.comparingInt(element -> rank(debate, element, name)));
    }

    private static int rank(Debate debate, Attackable element, String name) {
        if (name.equals(element.getId())) {
            return 0;
        } else if (name.equalsIgnoreCase(element.getProperties().get(CODE))) {
            return 1;
        }
        return name.equalsIgnoreCase(Names.of(element, debate.languageOrder(null))) ? 2 : NONE;
    }
}
