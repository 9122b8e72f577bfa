package org.debatemapper.core.internal.validation;

import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Statement;
import org.eclipse.osgi.util.NLS;

/** Evidence that rests on no citation of a source. */
public final class UncitedEvidence implements ValidationRule {
    @Override
    public String id() {
        return "evidence-uncited";
    }

    @Override
    public void check(ValidationContext context) {
        for (Statement statement : context.debate().getStatements()) {
            if (statement instanceof Evidence && statement.getCitations().stream().noneMatch(c -> c.getSource() != null)) {
                context.report(new Finding(Severity.WARNING, statement, id(),
                        NLS.bind(Messages.UncitedEvidence_message, context.name(statement)),
                        Messages.UncitedEvidence_explanation,
                        statement.getCitations().isEmpty() ? Optional.of(QuickFix.ADD_CITATION) : Optional.empty()));
            }
        }
    }
}
