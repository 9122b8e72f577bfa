package org.debatemapper.ui.internal.properties;

import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Statement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What evaluation starts from: burden of proof, weight, and what kind of statement or attack it is. */
public final class BasicsSection extends ObjectSection {
    @Override
    protected void build(EObject object, Composite column, DebateFields to) {
        if (object instanceof Claim) {
            to.choice(Messages.BasicsSection_burden, Literals.CLAIM__BURDEN);
        }
        if (object instanceof Statement) {
            to.flag(Messages.BasicsSection_implicit, Literals.STATEMENT__IMPLICIT);
        } else if (object instanceof Attack) {
            to.flag(Messages.BasicsSection_symmetric, Literals.ATTACK__SYMMETRIC);
        }
        to.weight(Messages.BasicsSection_weight, Literals.ATTACKABLE__WEIGHT);
    }
}
