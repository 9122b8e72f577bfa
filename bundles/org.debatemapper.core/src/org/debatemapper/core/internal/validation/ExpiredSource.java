package org.debatemapper.core.internal.validation;

import java.time.LocalDate;
import java.util.Optional;

import org.debatemapper.core.validation.PartialDate;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Source;
import org.eclipse.osgi.util.NLS;

/** A source past its date of validity, or with a date that is none. */
public final class ExpiredSource implements ValidationRule {
    @Override
    public String id() {
        return "source-expired";
    }

    @Override
    public void check(ValidationContext context) {
        for (Source source : context.debate().getSources()) {
            if (source.getValidUntil() != null && !source.getValidUntil().isBlank()) {
                check(source, context);
            }
        }
    }

    private void check(Source source, ValidationContext context) {
        Optional<LocalDate> last = PartialDate.lastDay(source.getValidUntil());
        if (last.isEmpty()) {
            context.report(Severity.WARNING, source, this,
                    NLS.bind(Messages.ExpiredSource_noDate, context.name(source), source.getValidUntil()),
                    Messages.ExpiredSource_noDateExplanation);
        } else if (last.get().isBefore(context.today())) {
            context.report(Severity.WARNING, source, this,
                    NLS.bind(Messages.ExpiredSource_message, context.name(source), source.getValidUntil()),
                    Messages.ExpiredSource_explanation);
        }
    }
}
