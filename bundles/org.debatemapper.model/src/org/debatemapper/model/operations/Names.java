package org.debatemapper.model.operations;

import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Citation;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Place;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Scenario;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.SchemeRole;
import org.debatemapper.model.Source;
import org.debatemapper.model.Stance;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Story;
import org.debatemapper.model.Tag;
import org.eclipse.emf.ecore.EObject;

/** Short names of objects for trees, titles and messages. */
public final class Names {
    private static final int LONGEST = 60;

    private Names() {
    }

    /**
     * @param object
     *            any object of the model
     * @param order
     *            the languages to try
     * @return a short name on one line, never null, empty if the object has nothing to be called by
     */
    public static String of(EObject object, List<String> order) {
        if (object instanceof Statement statement) {
            String title = LocalTexts.resolve(statement.getTitle(), order);
            return title.isEmpty() ? shorten(LocalTexts.resolve(statement.getText(), order)) : oneLine(title);
        } else if (object instanceof Relation relation) {
            return ofRelation(relation, order);
        } else if (object instanceof NodeView view) {
            return view.getElement() == null ? "" : of(view.getElement(), order);
        } else if (object instanceof Stance stance) {
            return stance.getActor() == null ? "" : of(stance.getActor(), order);
        } else if (object instanceof Citation citation) {
            return citation.getSource() == null ? shorten(text(citation.getQuote())) : of(citation.getSource(), order);
        } else if (object instanceof Source source) {
            return shorten(text(source.getTitle()));
        } else if (object instanceof Tag tag) {
            return oneLine(text(tag.getName()));
        }
        return oneLine(LocalTexts.resolve(nameText(object), order));
    }

    private static LocalText nameText(EObject object) {
        if (object instanceof Debate debate) {
            return debate.getTitle();
        } else if (object instanceof ArgumentMap map) {
            return map.getTitle();
        } else if (object instanceof Group group) {
            return group.getTitle();
        } else if (object instanceof Scheme scheme) {
            return scheme.getName();
        } else if (object instanceof SchemeRole role) {
            return role.getName();
        } else if (object instanceof CriticalQuestion question) {
            return question.getText();
        } else if (object instanceof Actor actor) {
            return actor.getName();
        } else if (object instanceof Scenario scenario) {
            return scenario.getTitle();
        } else if (object instanceof Place place) {
            return place.getTitle();
        } else if (object instanceof Story story) {
            return story.getTitle();
        }
        return null;
    }

    private static String ofRelation(Relation relation, List<String> order) {
        if (relation instanceof Argument argument) {
            String title = LocalTexts.resolve(argument.getTitle(), order);
            if (!title.isEmpty()) {
                return oneLine(title);
            }
            return argument.getPremises().stream().map(p -> of(p, order)).collect(Collectors.joining(" + ")) + " \u2192 "
                    + name(argument.getConclusion(), order);
        }
        return end(Relations.sourceOf(relation), order) + " \u2192 " + end(Relations.targetOf(relation), order);
    }

    /** Attacks and preferences may bear on each other in a circle: a relation as an end is not spelled out. */
    private static String end(Element end, List<String> order) {
        return end instanceof Relation && !(end instanceof Argument) ? "\u2026" : name(end, order);
    }

    private static String name(Element element, List<String> order) {
        return element == null ? "" : of(element, order);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shorten(String text) {
        String line = oneLine(text);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "\u2026";
    }
}
