package org.debatemapper.core.internal.validation;

import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.core.evaluation.LabelNames;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.eclipse.osgi.util.NLS;

/** An expectation that does not come true. */
public final class FailedExpectation implements ValidationRule {
    @Override
    public String id() {
        return "expectation-failed";
    }

    @Override
    public void check(ValidationContext context) {
        for (ExpectationCheck.Outcome outcome : new ExpectationCheck(context.debate()).check(context.budget())) {
            if (!outcome.isMet()) {
                report(outcome, context);
            }
        }
    }

    private void report(ExpectationCheck.Outcome outcome, ValidationContext context) {
        String name = outcome.expectation().getElement() == null ? "?" : context.name(outcome.expectation().getElement());
        String actual = outcome.actual().map(LabelNames::of).orElse("?");
        context.report(Severity.ERROR, outcome.expectation(), this,
                NLS.bind(Messages.FailedExpectation_message, new Object[] { name,
                        LabelNames.of(outcome.expectation().getLabel()), actual, outcome.reason() }),
                Messages.FailedExpectation_explanation);
    }
}
