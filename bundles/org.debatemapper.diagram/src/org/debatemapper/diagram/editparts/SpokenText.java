package org.debatemapper.diagram.editparts;

/**
 * Something on a map that says just its text.
 *
 * @param name
 *            the text
 */
record SpokenText(String name) implements Spoken {
    @Override
    public String description() {
        return "";
    }
}
