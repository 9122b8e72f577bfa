package org.debatemapper.model.map;

/** What an edge of a map stands for. */
public enum EdgeKind {
    /** A whole argument with one premise, from the premise to the conclusion. */
    SUPPORT,
    /** From a premise to the node of its argument. */
    PREMISE,
    /** From the node of an argument to the conclusion. */
    CONCLUSION,
    /** An attack on a statement. */
    ATTACK,
    /** An attack on an argument or another relation. */
    UNDERCUT,
    /** From a claim to the issue that it answers. */
    ANSWER,
    /** From the later to the earlier wording. */
    REPHRASE,
    /** From the stronger to the weaker element. */
    PREFERENCE
}
