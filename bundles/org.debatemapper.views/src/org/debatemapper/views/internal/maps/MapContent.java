package org.debatemapper.views.internal.maps;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.core.maps.Branch;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EObject;

/** What a new map is to show: statements, with all relations among them, and groups with a frame. */
public final class MapContent {
    private final Set<Statement> statements = new LinkedHashSet<>();
    private final Set<Group> groups = new LinkedHashSet<>();

    private MapContent() {
    }

    /**
     * @param chosen
     *            any objects of a debate
     * @return the statements among them, the ends of the relations, and the groups with their members
     */
    public static MapContent of(Collection<? extends EObject> chosen) {
        MapContent content = new MapContent();
        Set<EObject> seen = new HashSet<>();
        chosen.forEach(object -> content.add(object, seen));
        return content;
    }

    /**
     * @param chosen
     *            any objects of a debate
     * @param levels
     *            how far to go down, 0 or more
     * @return the statements among them, each with what bears on it
     */
    public static MapContent branches(Collection<? extends EObject> chosen, int levels) {
        MapContent content = new MapContent();
        chosen.stream().filter(Statement.class::isInstance)
                .forEach(root -> content.statements.addAll(Branch.of((Statement) root, levels)));
        return content;
    }

    /**
     * @param chosen
     *            any objects of a debate
     * @param all
     *            the groups of the debate
     * @return the groups among them and those that hold one of them as a member, whole
     */
    public static MapContent groups(Collection<? extends EObject> chosen, Collection<Group> all) {
        Set<EObject> found = new LinkedHashSet<>();
        chosen.stream().filter(object -> object instanceof Group || object instanceof GroupView).forEach(found::add);
        addHolding(all, chosen, found);
        return of(found);
    }

    /** @return in the order in which they were found */
    public List<Statement> getStatements() {
        return List.copyOf(statements);
    }

    /** @return outer ones before inner ones */
    public List<Group> getGroups() {
        return List.copyOf(groups);
    }

    /** @return whether it shows no statement */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** @return what the new map may be called by, never null unless it is empty */
    public Element getMain() {
        return groups.isEmpty() ? statements.stream().findFirst().orElse(null) : groups.iterator().next();
    }

    private void add(EObject object, Set<EObject> seen) {
        if (!seen.add(object)) {
            return;
        }
        if (object instanceof Statement statement) {
            statements.add(statement);
        } else if (object instanceof Relation relation) {
            relation.ends().forEach(end -> add(end, seen));
        } else if (object instanceof GroupView frame && frame.getGroup() != null) {
            add(frame.getGroup(), seen);
        } else if (object instanceof Group group) {
            groups.add(group);
            group.getMembers().forEach(member -> add(member, seen));
            group.getGroups().forEach(inner -> add(inner, seen));
        }
    }

    private static void addHolding(Collection<Group> all, Collection<? extends EObject> chosen, Set<EObject> found) {
        for (Group group : all) {
            if (group.getMembers().stream().anyMatch(chosen::contains)) {
                found.add(group);
            }
            addHolding(group.getGroups(), chosen, found);
        }
    }
}
