package org.debatemapper.formats.argdown.document;

/** All statements with one title: one claim, said in one place or several. */
public final class EquivalenceClass extends Titled implements RelationEnd {
    EquivalenceClass(String title) {
        super(title);
    }
}
