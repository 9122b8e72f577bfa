package org.debatemapper.formats.argdown.document;

import java.util.ArrayList;
import java.util.List;

/** An argument: a sketch with a description, or reconstructed with premises and conclusions, or both. */
public final class ArgdownArgument extends Titled implements RelationEnd {
    private final List<ArgdownStatement> structure = new ArrayList<>();

    ArgdownArgument(String title) {
        super(title);
    }

    /** @return premises and conclusions in order; empty if it is a sketch */
    public List<ArgdownStatement> structure() {
        return structure;
    }

    /** @return whether it has premises and conclusions */
    public boolean isReconstructed() {
        return !structure.isEmpty();
    }

    /** @return its last statement, or null if it is a sketch */
    public ArgdownStatement mainConclusion() {
        return structure.isEmpty() ? null : structure.get(structure.size() - 1);
    }
}
