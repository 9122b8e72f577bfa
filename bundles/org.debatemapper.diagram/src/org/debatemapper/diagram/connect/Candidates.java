package org.debatemapper.diagram.connect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 */
public record Candidates(Element source, List<Candidate> all, List<String> languages) {
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
        List<Candidate> all = others.stream().filter(other -> !Way.between(source, other).isEmpty())
                .map(other -> new Candidate(other, Names.of(other, languages))).toList();
        return new Candidates(source, all, languages);
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
