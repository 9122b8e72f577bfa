package org.debatemapper.contribution;

import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;

/** A rule that another bundle contributes. */
public final class AnonymousDebate implements ValidationRule {
    static final String ID = "org.debatemapper.contribution.anonymous";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void check(ValidationContext context) {
        if (context.debate().getAuthor() == null) {
            context.report(Severity.INFO, context.debate(), this, "Nobody keeps it.", "Name an author.");
        }
    }
}
