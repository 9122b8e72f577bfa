package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.RenderContext;

/**
 * A card in words, for those who hear the map: what it is and says, and how it relates to what is shown around it.
 *
 * @param view
 *            the card
 * @param visibility
 *            what the map shows
 * @param style
 *            the languages
 */
record SpokenCard(NodeView view, Visibility visibility, RenderContext style) implements Spoken {
    /** The kind, the title and the text. */
    @Override
    public String name() {
        Element element = view.getElement();
        List<String> parts = new ArrayList<>(List.of(kind(element)));
        if (element instanceof Statement statement) {
            parts.add(style.resolve(statement.getTitle()));
            parts.add(style.resolve(statement.getText()));
        } else {
            parts.add(Names.of(element, style.languages()));
        }
        parts.removeIf(String::isBlank);
        return String.join(". ", parts);
    }

    /** What it is related to, by the kinds of the relations; empty if to nothing. */
    @Override
    public String description() {
        MapGraph graph = visibility.graph();
        Map<String, Set<String>> related = new LinkedHashMap<>();
        for (MapEdge edge : graph.edgesFrom(view.getElement())) {
            add(related, SpokenMessages.active(edge.kind()), edge.target());
        }
        for (MapEdge edge : graph.edgesTo(view.getElement())) {
            add(related, SpokenMessages.passive(edge.kind()), edge.source());
        }
        List<String> sentences = new ArrayList<>();
        related.forEach((pattern, names) -> sentences.add(SpokenMessages.bind(pattern, String.join("; ", names))));
        if (visibility.hiddenBelow(view) > 0) {
            sentences.add(SpokenMessages.bind(SpokenMessages.SpokenCard_hidden, visibility.hiddenBelow(view)));
        }
        return String.join(". ", sentences);
    }

    private void add(Map<String, Set<String>> related, String pattern, MapEnd end) {
        Element other = SpokenEdge.at(end);
        related.computeIfAbsent(pattern, key -> new LinkedHashSet<>()).add(Names.of(other, style.languages()));
    }

    private static String kind(Element element) {
        if (element instanceof Issue) {
            return SpokenMessages.SpokenCard_issue;
        } else if (element instanceof Evidence) {
            return SpokenMessages.SpokenCard_evidence;
        }
        return element instanceof Statement ? SpokenMessages.SpokenCard_claim : SpokenMessages.SpokenCard_argument;
    }
}
