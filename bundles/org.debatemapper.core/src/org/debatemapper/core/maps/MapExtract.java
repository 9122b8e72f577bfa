package org.debatemapper.core.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Identified;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Cuts out of a debate what one map shows. */
public final class MapExtract {
    private final Debate copy;
    private final ArgumentMap map;
    private final Set<Element> shown = new HashSet<>();

    private MapExtract(Debate copy, ArgumentMap map) {
        this.copy = copy;
        this.map = map;
    }

    /**
     * Linear in the size of the debate.
     *
     * @param map
     *            a map of a debate
     * @return a copy of the debate, ids kept, with this map alone, the statements on it, the relations between them,
     *         the groups they are in, and all actors, sources, schemes and tags
     * @throws NullPointerException
     *             if the map is in no debate
     */
    public static Debate of(ArgumentMap map) {
        Debate debate = Objects.requireNonNull(Elements.debateOf(map));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Debate copy = (Debate) copier.copy(debate);
        copier.copyReferences();
        new MapExtract(copy, (ArgumentMap) copier.get(map)).cut();
        return copy;
    }

    private void cut() {
        findShown();
        List<EObject> gone = new ArrayList<>();
        gone.addAll(without(copy.getMaps(), m -> m == map));
        copy.getGroups().forEach(group -> gone.addAll(cutGroup(group)));
        gone.addAll(without(copy.getGroups(), this::isUsed));
        gone.addAll(without(copy.getRelations(), shown::contains));
        gone.addAll(without(copy.getStatements(), shown::contains));
        shown.addAll(Elements.all(copy));
        cutMap(gone);
        cutRecords();
        gone.forEach(MapExtract::detach);
        copy.eAllContents().forEachRemaining(this::cutReferences);
    }

    /** A relation may bear on another: each round shows those whose ends are shown, until none is added. */
    private void findShown() {
        map.getNodes().stream().map(NodeView::getElement).filter(Statement.class::isInstance).forEach(shown::add);
        Collection<Relation> open = new HashSet<>(copy.getRelations());
        boolean added = true;
        while (added) {
            List<Relation> complete = open.stream().filter(r -> shown.containsAll(r.ends())).toList();
            complete.forEach(open::remove);
            added = shown.addAll(complete);
        }
    }

    private List<Group> cutGroup(Group group) {
        List<Group> gone = new ArrayList<>();
        group.getGroups().forEach(inner -> gone.addAll(cutGroup(inner)));
        gone.addAll(without(group.getGroups(), this::isUsed));
        group.getMembers().removeIf(member -> member instanceof Group ? gone.contains(member) : !shown.contains(member));
        return gone;
    }

    private boolean isUsed(Group group) {
        return !group.getMembers().isEmpty() || !group.getGroups().isEmpty()
                || map.getGroupViews().stream().anyMatch(view -> view.getGroup() == group);
    }

    private void cutMap(List<EObject> gone) {
        gone.addAll(without(map.getNodes(), view -> stays(view.getElement())));
        gone.addAll(without(map.getEdges(), edge -> stays(edge.getRelation())));
        if (map.getLens() != null) {
            map.getLens().getGroups().retainAll(shown);
        }
    }

    private void cutRecords() {
        copy.getExpectations().removeIf(e -> !stays(e.getElement()) || !e.getWithout().stream().allMatch(this::stays));
        copy.getScenarios().removeIf(scenario -> !scenario.getWithout().stream().allMatch(this::stays));
        copy.getBookmarks().removeIf(place -> place.getMap() != map);
        copy.getStories().forEach(story -> story.getSteps().removeIf(place -> place.getMap() != map));
        copy.getStories().removeIf(story -> story.getSteps().isEmpty());
        copy.getMoves().forEach(move -> move.getElements().removeIf(element -> !stays(element)));
        copy.getMoves().removeIf(move -> move.getElements().isEmpty());
    }

    /** Nothing may refer to what was cut, such as a view on another map or a group in another. */
    private void cutReferences(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isTransient() || !object.eIsSet(reference)) {
                continue;
            }
            if (object.eGet(reference) instanceof List<?> list) {
                list.removeIf(end -> !EcoreUtil.isAncestor(copy, (EObject) end));
            } else if (!EcoreUtil.isAncestor(copy, (EObject) object.eGet(reference))) {
                object.eUnset(reference);
            }
        }
    }

    private boolean stays(Identified object) {
        return object != null && (!(object instanceof Element) || shown.contains(object));
    }

    private static <T extends EObject> List<T> without(EList<T> list, Predicate<T> stays) {
        List<T> gone = list.stream().filter(stays.negate()).toList();
        list.removeAll(gone);
        return gone;
    }

    /** Takes what was cut out of the derived lists of what stays. */
    private static void detach(EObject object) {
        unsetReferences(object);
        object.eAllContents().forEachRemaining(MapExtract::unsetReferences);
    }

    private static void unsetReferences(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                object.eUnset(reference);
            }
        }
    }
}
