package org.debatemapper.core.internal.validation;

import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Relation;
import org.eclipse.osgi.util.NLS;

/** An argument that infers from nothing. */
public final class ArgumentWithoutPremises implements ValidationRule {
    @Override
    public String id() {
        return "argument-without-premises";
    }

    @Override
    public void check(ValidationContext context) {
        for (Relation relation : context.debate().getRelations()) {
            if (relation instanceof Argument argument && argument.getPremises().isEmpty()) {
                context.report(new Finding(Severity.ERROR, argument, id(),
                        NLS.bind(Messages.ArgumentWithoutPremises_message, context.name(argument)),
                        Messages.ArgumentWithoutPremises_explanation, Optional.of(QuickFix.DELETE)));
            }
        }
    }
}
