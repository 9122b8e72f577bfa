package org.debatemapper.ui.internal.navigator;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/**
 * What lies below a debate file in the tree: a map, a list such as the sources, or something on a list.
 *
 * @param file
 *            the file of the debate
 * @param kind
 *            which list, or that it is one object
 * @param object
 *            the object; for a list the debate
 * @param label
 *            what a person reads
 * @param id
 *            the id of the object, which also tells nodes of one file apart
 */
record DebateNode(IFile file, Kind kind, EObject object, String label, String id) implements IAdaptable {
    /** What a node stands for. */
    enum Kind {
        /** An argument map. */
        MAP,
        /** All sources. */
        SOURCES,
        /** All actors. */
        ACTORS,
        /** All groups. */
        GROUPS,
        /** A source, actor or group. */
        ITEM
    }

    static final List<Kind> LISTS = List.of(Kind.SOURCES, Kind.ACTORS, Kind.GROUPS);

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == EObject.class && (kind == Kind.MAP || kind == Kind.ITEM) ? type.cast(object) : null;
    }

    /** Nodes stay the same while objects and labels change, so that the tree keeps what is open and selected. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DebateNode node && node.file.equals(file) && node.kind == kind && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + id.hashCode();
    }
}
