package org.debatemapper.core.search;

import java.util.List;
import java.util.Objects;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.Source;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;

/** Which elements of a debate use something that is on no map itself. */
public final class Uses {
    private Uses() {
    }

    /**
     * Linear in the size of the debate.
     *
     * @param object
     *            an object of a debate
     * @return the statements that cite a source or on which an actor has a stance, the arguments that follow a scheme,
     *         the elements with a tag; of an element or a part of one the element itself; none for all else
     */
    public static List<Element> of(Identified object) {
        Debate debate = Elements.debateOf(object);
        Element element = elementOf(object);
        if (element != null || debate == null) {
            return element == null ? List.of() : List.of(element);
        } else if (object instanceof Source source) {
            return source.getCitations().stream().map(Uses::elementOf).filter(Objects::nonNull).distinct().toList();
        } else if (object instanceof Actor actor) {
            return debate.getStatements().stream()
                    .filter(statement -> statement.getStances().stream().anyMatch(stance -> stance.getActor() == actor))
                    .<Element>map(statement -> statement).toList();
        } else if (object instanceof Tag tag) {
            return debate.elements().stream().filter(each -> each.getTags().contains(tag)).toList();
        } else if (object instanceof Scheme scheme) {
            return debate.getRelations().stream()
                    .filter(relation -> relation instanceof Argument argument && argument.getScheme() == scheme)
                    .<Element>map(relation -> relation).toList();
        }
        return List.of();
    }

    private static Element elementOf(EObject object) {
        EObject found = object;
        while (found != null && !(found instanceof Element)) {
            found = found.eContainer();
        }
        return (Element) found;
    }
}
