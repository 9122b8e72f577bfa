package org.debatemapper.commands.clipboard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A part of a map on the clipboard: a small debate of its own with one map. It holds the copied statements, the
 * relations among them, and the sources, actors, tags and schemes that they name. Later edits do not reach it.
 */
public final class Snippet {
    private final Debate content;

    private Snippet(Debate content) {
        this.content = content;
    }

    /**
     * @param map
     *            the map to copy from
     * @param views
     *            the cards, argument nodes and notes to copy; others are left out
     * @return the copy, never null
     */
    public static Snippet of(ArgumentMap map, Collection<? extends EObject> views) {
        Set<EObject> originals = new LinkedHashSet<>();
        views.stream().filter(v -> v.eContainer() == map && (v instanceof NodeView || v instanceof NoteView))
                .forEach(originals::add);
        Set<Element> elements = new LinkedHashSet<>();
        views.stream().filter(NodeView.class::isInstance).map(v -> ((NodeView) v).getElement())
                .filter(Statement.class::isInstance).forEach(elements::add);
        addRelations(Elements.debateOf(map), elements);
        originals.removeIf(v -> v instanceof NodeView view && !elements.contains(view.getElement()));
        originals.addAll(elements);
        addBends(map, elements, originals);
        Snippets.addNamed(elements, originals);
        return new Snippet(copy(originals));
    }

    /** @return whether nothing was copied */
    public boolean isEmpty() {
        ArgumentMap map = content.getMaps().get(0);
        return map.getNodes().isEmpty() && map.getNotes().isEmpty();
    }

    /** @return a debate with one map, to be copied and not changed */
    Debate content() {
        return content;
    }

    /** Relations among what is copied, and relations on those. */
    private static void addRelations(Debate debate, Set<Element> elements) {
        int before;
        do {
            before = elements.size();
            for (Relation relation : debate.getRelations()) {
                if (!relation.ends().isEmpty() && elements.containsAll(relation.ends())) {
                    elements.add(relation);
                }
            }
        } while (elements.size() > before);
    }

    private static void addBends(ArgumentMap map, Set<Element> elements, Set<EObject> originals) {
        for (EdgeView view : map.getEdges()) {
            if (elements.contains(view.getRelation())) {
                originals.add(view);
            }
        }
    }

    private static Debate copy(Set<EObject> originals) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
        Debate debate = DebateFactory.eINSTANCE.createDebate();
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        debate.getMaps().add(map);
        for (EObject copy : copier.copyAll(originals)) {
            Snippets.adopt(debate, map, Objects.requireNonNull(copy));
        }
        copier.copyReferences();
        return debate;
    }
}
