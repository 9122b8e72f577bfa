package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Text and colour of a note on a map. */
public final class NoteSection extends ObjectSection {
    @Override
    protected Object shape(EObject object) {
        return Elements.debateOf(object).languageOrder(null);
    }

    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        for (String tag : Elements.debateOf(object).languageOrder(null)) {
            to.text(Messages.TextSection_text + " (" + tag + ')', Literals.NOTE_VIEW__TEXT, tag, true); //$NON-NLS-1$
        }
        to.color(Literals.NOTE_VIEW__COLOR);
    }
}
