package org.debatemapper.core.evaluation;

import java.util.Optional;
import java.util.stream.Stream;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Source;

/** Finds what can be switched off in an evaluation: elements, sources and actors. */
public final class Switchable {
    private Switchable() {
    }

    /**
     * @param debate
     *            a debate
     * @param name
     *            an id; or a code or title of an element, a title of a source, a name or initials of an actor, in
     *            whatever case
     * @return the first of the elements, else of the sources, else of the actors that has it
     */
    public static Optional<Identified> find(Debate debate, String name) {
        Optional<Identified> element = ElementCodes.find(debate, name).map(Identified.class::cast);
        return element.or(() -> Stream.concat(
                debate.getSources().stream().filter(source -> isNamed(source, name)).map(Identified.class::cast),
                debate.getActors().stream().filter(actor -> isNamed(actor, name))).findFirst());
    }

    private static boolean isNamed(Source source, String name) {
        return name.equals(source.getId()) || name.equalsIgnoreCase(source.getTitle());
    }

    private static boolean isNamed(Actor actor, String name) {
        LocalText names = actor.getName();
        return name.equals(actor.getId()) || name.equalsIgnoreCase(actor.getInitials()) || names != null
                && names.getEntries().stream().anyMatch(entry -> name.equalsIgnoreCase(entry.getValue()));
    }
}
