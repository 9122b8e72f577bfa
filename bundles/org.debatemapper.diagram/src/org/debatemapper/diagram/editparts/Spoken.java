package org.debatemapper.diagram.editparts;

/** What a screen reader says of something on a map. */
interface Spoken {
    /** @return what it is and says, never null */
    String name();

    /** @return what else is worth knowing of it, never null; empty if nothing is */
    String description();
}
