package org.debatemapper.core.internal.validation;

import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Statement;
import org.eclipse.osgi.util.NLS;

/** A claim that nobody argues for or against and that answers nothing. */
public final class UnarguedClaim implements ValidationRule {
    @Override
    public String id() {
        return "claim-unargued";
    }

    @Override
    public void check(ValidationContext context) {
        for (Statement statement : context.debate().getStatements()) {
            if (statement instanceof Claim claim && isBare(claim)) {
                context.report(Severity.INFO, claim, this,
                        NLS.bind(Messages.UnarguedClaim_message, context.name(claim)),
                        Messages.UnarguedClaim_explanation);
            }
        }
    }

    /** A premise or an attacker is part of an argument itself and may well stand at its edge. */
    private static boolean isBare(Claim claim) {
        return claim.getArguments().isEmpty() && claim.getAttackers().isEmpty() && claim.getPremiseIn().isEmpty()
                && claim.getAttacks().isEmpty() && claim.getCitations().isEmpty();
    }
}
