package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** Who asserts, denies or questions a statement. */
public final class StancesSection extends CardsSection {
    /** For the extension registry. */
    public StancesSection() {
        super(Literals.STATEMENT__STANCES);
    }

    @Override
    protected void buildCard(EObject item, Composite column, DebateFields fields) {
        fields.reference(Messages.StancesSection_actor, Literals.STANCE__ACTOR, false, Debate::getActors);
        fields.choice(Messages.StancesSection_kind, Literals.STANCE__KIND);
        fields.text(Messages.StancesSection_date, Literals.STANCE__DATE, false);
        fields.text(Messages.DetailsSection_note, Literals.STANCE__NOTE, true);
    }

    @Override
    protected EObject newItem() {
        return DebateFactory.eINSTANCE.createStance();
    }

    @Override
    protected String addLabel() {
        return Messages.StancesSection_add;
    }
}
