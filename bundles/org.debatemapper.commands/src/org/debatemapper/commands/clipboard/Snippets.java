package org.debatemapper.commands.clipboard;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

import org.debatemapper.model.Actor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.Source;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.eclipse.emf.ecore.EObject;

/** What belongs where in the small debate of a {@link Snippet}. */
final class Snippets {
    private Snippets() {
    }

    /** Adds the sources, actors, tags and schemes that elements and their contents name. */
    static void addNamed(Collection<Element> elements, Set<EObject> originals) {
        for (Element element : elements) {
            addNamed(element, originals);
            for (Iterator<EObject> inner = element.eAllContents(); inner.hasNext();) {
                addNamed(inner.next(), originals);
            }
        }
    }

    private static void addNamed(EObject object, Set<EObject> originals) {
        object.eCrossReferences().stream().filter(Snippets::isNamed).forEach(originals::add);
    }

    static boolean isNamed(EObject object) {
        return object instanceof Source || object instanceof Actor || object instanceof Tag || object instanceof Scheme;
    }

    static void adopt(Debate debate, ArgumentMap map, EObject object) {
        if (object instanceof NodeView node) {
            map.getNodes().add(node);
        } else if (object instanceof NoteView note) {
            map.getNotes().add(note);
        } else if (object instanceof EdgeView edge) {
            map.getEdges().add(edge);
        } else if (object instanceof Statement statement) {
            debate.getStatements().add(statement);
        } else if (object instanceof Relation relation) {
            debate.getRelations().add(relation);
        } else {
            adoptNamed(debate, object);
        }
    }

    static void adoptNamed(Debate debate, EObject object) {
        if (object instanceof Source source) {
            debate.getSources().add(source);
        } else if (object instanceof Actor actor) {
            debate.getActors().add(actor);
        } else if (object instanceof Tag tag) {
            debate.getTags().add(tag);
        } else if (object instanceof Scheme scheme) {
            debate.getSchemes().add(scheme);
        }
    }
}
