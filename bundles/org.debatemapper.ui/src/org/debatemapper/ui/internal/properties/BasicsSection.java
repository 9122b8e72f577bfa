package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.Claim;
import org.debatemapper.model.DebatePackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What evaluation starts from: burden of proof and weight. */
public final class BasicsSection extends ObjectSection {
    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        if (object instanceof Claim) {
            to.choice(Messages.BasicsSection_burden, Literals.CLAIM__BURDEN);
        }
        to.weight(Messages.BasicsSection_weight, Literals.ATTACKABLE__WEIGHT);
    }
}
