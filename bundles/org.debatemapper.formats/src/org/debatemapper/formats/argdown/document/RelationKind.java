package org.debatemapper.formats.argdown.document;

import java.util.Locale;

/** What a relation of an Argdown document says. */
public enum RelationKind {
    SUPPORT, ATTACK, UNDERCUT, ENTAILS, CONTRARY, CONTRADICTORY;

    /** @return whether it says the same in both directions */
    public boolean isSymmetric() {
        return this == CONTRARY || this == CONTRADICTORY;
    }

    /** @return what remains of it when it is lifted from statements to an argument */
    public RelationKind lifted() {
        return this == ENTAILS ? SUPPORT : isSymmetric() ? ATTACK : this;
    }

    /** @return its name in the reference implementation's JSON */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
