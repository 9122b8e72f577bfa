package org.debatemapper.diagram.connect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.operations.Names;

/**
 * What an element may be connected with: cards of its map, and arrows between them.
 *
 * @param source
 *            the element
 * @param all
 *            the others, in the order of the map; never the element itself
 * @param languages
 *            for their names, the preferred one first
 * @param link
 *            the only kind of relation to make, or null for all that are legal
 */
public record Candidates(Element source, List<Candidate> all, List<String> languages, Link link) {
    /**
     * One of the others.
     *
     * @param element
     *            the other element
     * @param name
     *            how people know it
     */
    public record Candidate(Element element, String name) {
    }

    /**
     * @param source
     *            the element to connect
     * @param map
     *            a map that shows it
     * @param graph
     *            what is drawn of the map
     * @param languages
     *            for names, the preferred one first
     * @return all that it may legally be connected with, in time linear in the size of the map
     */
    public static Candidates of(Element source, ArgumentMap map, MapGraph graph, List<String> languages) {
        return of(source, map, graph, languages, null);
    }

    /**
     * @param source
     *            the element to connect
     * @param map
     *            a map that shows it
     * @param graph
     *            what is drawn of the map
     * @param languages
     *            for names, the preferred one first
     * @param link
     *            the only kind of relation to make, or null for all
     * @return all that it may legally be connected with so, in time linear in the size of the map
     */
    public static Candidates of(Element source, ArgumentMap map, MapGraph graph, List<String> languages, Link link) {
        Set<Element> others = new LinkedHashSet<>();
        for (NodeView view : map.getNodes()) {
            if (view.getElement() != null) {
                others.add(view.getElement());
                for (MapEdge edge : graph.edgesFrom(view.getElement())) {
                    others.add(edge.relation());
                }
            }
        }
        others.remove(source);
        List<Candidate> all = others.stream().filter(other -> !ways(source, other, link).isEmpty())
                .map(other -> new Candidate(other, Names.of(other, languages))).toList();
        return new Candidates(source, all, languages, link);
    }

    /**
     * @param other
     *            one of the others
     * @return the ways to connect both, never empty
     */
    public List<Way> ways(Element other) {
        return ways(source, other, link);
    }

    private static List<Way> ways(Element source, Element other, Link link) {
        return Way.between(source, other).stream().filter(way -> link == null || way.link() == link).toList();
    }

    /**
     * @param typed
     *            words in any order and case
     * @return those whose names have all the words
     */
    public List<Candidate> matching(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all.stream().filter(each -> hasAll(each.name().toLowerCase(Locale.ROOT), words)).toList();
    }

    private static boolean hasAll(String name, String[] words) {
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
