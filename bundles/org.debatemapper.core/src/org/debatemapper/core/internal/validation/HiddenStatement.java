package org.debatemapper.core.internal.validation;

import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Statement;
import org.eclipse.osgi.util.NLS;

/** A statement that no map shows. */
public final class HiddenStatement implements ValidationRule {
    @Override
    public String id() {
        return "element-on-no-map";
    }

    @Override
    public void check(ValidationContext context) {
        for (Statement statement : context.debate().elementsOnNoMap()) {
            context.report(new Finding(Severity.INFO, statement, id(),
                    NLS.bind(Messages.HiddenStatement_message, context.name(statement)),
                    Messages.HiddenStatement_explanation, context.debate().getMaps().isEmpty() ? Optional.empty()
                            : Optional.of(QuickFix.SHOW_ON_MAP)));
        }
    }
}
