package org.debatemapper.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.operations.Elements;

/**
 * What the colours of the cards of a map tell, at one moment. Two are equal if the same things have the same colours.
 *
 * @param by
 *            what they tell
 * @param meanings
 *            what they tell apart: statuses, actors, tags, topics or bands of strength; empty for {@link ColorBy#KIND}
 * @param topics
 *            the first topic that holds each element; empty unless colours tell topics
 */
public record Coloring(ColorBy by, Map<Object, Meaning> meanings, Map<Element, Group> topics) {
    /** Colours tell kinds. */
    public static final Coloring BY_KIND = new Coloring(ColorBy.KIND, Map.of(), Map.of());

    /**
     * @param map
     *            a map
     * @return what it asks for; costs as much as there are actors, tags, or members of topics
     */
    public static Coloring of(ArgumentMap map) {
        return of(Elements.debateOf(map), map.getColorBy());
    }

    /**
     * @param debate
     *            holds what is coloured; null for a map without debate, which has the colours of kinds
     * @param by
     *            what colours tell
     * @return the colouring
     */
    public static Coloring of(Debate debate, ColorBy by) {
        if (debate == null || by == ColorBy.KIND) {
            return BY_KIND;
        }
        Map<Element, Group> topics = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        if (by == ColorBy.GROUP) {
            collect(debate.getGroups(), groups, topics);
        }
        return new Coloring(by, numbered(by, switch (by) {
        case STATUS -> List.of(Status.values());
        case ACTOR -> debate.getActors();
        case TAG -> debate.getTags();
        case STRENGTH -> IntStream.range(0, StrengthBand.COUNT).mapToObj(StrengthBand::new).toList();
        default -> groups;
        }), topics);
    }

    private static Map<Object, Meaning> numbered(ColorBy by, List<?> values) {
        Map<Object, Meaning> meanings = new LinkedHashMap<>();
        values.forEach(value -> meanings.put(value, Meaning.of(by, value, meanings.size())));
        return meanings;
    }

    private static void collect(Collection<Group> from, List<Group> groups, Map<Element, Group> topics) {
        for (Group group : from) {
            groups.add(group);
            group.getMembers().forEach(member -> topics.putIfAbsent(member, group));
            collect(group.getGroups(), groups, topics);
        }
    }

    /**
     * @param element
     *            what a card shows
     * @param overlay
     *            strengths by a graded semantics
     * @return what its colour tells; null if colours tell kinds
     */
    public Meaning of(Element element, Overlay overlay) {
        if (by == ColorBy.KIND || element == null) {
            return null;
        }
        Object value = switch (by) {
        case STATUS -> element.getStatus();
        case ACTOR -> asserting(element);
        case TAG -> element.getTags().stream().filter(tag -> tag.getColor() != null).findFirst()
                .orElseGet(() -> element.getTags().stream().findFirst().orElse(null));
        case STRENGTH -> strength(element, overlay);
        default -> topics.get(element);
        };
        Meaning meaning = value == null ? null : meanings.get(value);
        return meaning == null ? Meaning.none(by) : meaning;
    }

    private Actor asserting(Element element) {
        Actor first = null;
        if (element instanceof Statement statement) {
            for (Stance stance : statement.getStances()) {
                if (stance.getKind() == StanceKind.ASSERTS && rank(stance.getActor()) < rank(first)) {
                    first = stance.getActor();
                }
            }
        }
        return first;
    }

    private int rank(Actor actor) {
        Meaning meaning = actor == null ? null : meanings.get(actor);
        return meaning == null ? Integer.MAX_VALUE : meaning.rank();
    }

    private static StrengthBand strength(Element element, Overlay overlay) {
        Double strength = overlay.strength(element);
        if (strength == null && element instanceof Attackable attackable) {
            strength = attackable.getWeight();
        }
        return strength == null ? null : StrengthBand.of(strength);
    }
}
