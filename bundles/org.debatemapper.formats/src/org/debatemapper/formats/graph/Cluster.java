package org.debatemapper.formats.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.debatemapper.formats.model.Changes;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;

/**
 * A group as a drawing can show it: a box stands in one box only, and so does a node, in the first group that has it. Boxes
 * with nothing in them are not drawn.
 *
 * @param group
 *            the group
 * @param members
 *            what is drawn in its box and in none within it
 * @param clusters
 *            the boxes within it
 */
record Cluster(Group group, List<Element> members, List<Cluster> clusters) {
    /**
     * @param groups
     *            groups that are in no other
     * @param drawn
     *            whether an element has a node
     * @return their boxes
     */
    static List<Cluster> of(List<Group> groups, Predicate<Element> drawn) {
        return of(groups, drawn, new HashSet<>());
    }

    private static List<Cluster> of(List<Group> groups, Predicate<Element> drawn, Set<Element> placed) {
        List<Cluster> clusters = new ArrayList<>();
        for (Group group : groups) {
            List<Element> members = group.getMembers().stream().filter(drawn).filter(placed::add).toList();
            List<Cluster> inner = of(group.getGroups(), drawn, placed);
            if (!members.isEmpty() || !inner.isEmpty()) {
                clusters.add(new Cluster(group, members, inner));
            }
        }
        return clusters;
    }

    /**
     * Tells which groups and members are not drawn.
     *
     * @param groups
     *            groups that are in no other
     * @param drawn
     *            their boxes
     * @param changes
     *            takes the differences
     */
    static void compare(List<Group> groups, List<Cluster> drawn, Changes changes) {
        compare(groups, drawn, "Debate.groups", changes);
    }

    private static void compare(List<Group> groups, List<Cluster> drawn, String part, Changes changes) {
        List<Group> boxes = drawn.stream().map(Cluster::group).toList();
        groups.stream().filter(group -> !boxes.contains(group))
                .forEach(group -> changes.compare(DebatePackage.Literals.GROUP, part, group, null));
        for (Cluster cluster : drawn) {
            cluster.group().getMembers().stream().filter(member -> !cluster.members().contains(member))
                    .forEach(member -> changes.compare(DebatePackage.Literals.GROUP, "Group.members", member, null));
            compare(cluster.group().getGroups(), cluster.clusters(), "Group.groups", changes);
        }
    }
}
