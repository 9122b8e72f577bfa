package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What is known of a party to the debate, besides its name. */
public final class ActorSection extends ObjectSection {
    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        to.choice(Messages.SourceSection_kind, Literals.ACTOR__KIND);
        to.text(Messages.ActorSection_initials, Literals.ACTOR__INITIALS, false);
        to.color(Literals.ACTOR__COLOR);
        to.text(Messages.DetailsSection_note, Literals.ACTOR__NOTE, true);
    }
}
