package org.debatemapper.core.internal.validation;

import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Statement;
import org.eclipse.osgi.util.NLS;

/** Statements that support each other in a circle. Linear in the number of premises. */
public final class CircularSupport implements ValidationRule {
    @Override
    public String id() {
        return "circular-support";
    }

    @Override
    public void check(ValidationContext context) {
        SupportCycles cycles = new SupportCycles(context.debate().getStatements(), CircularSupport::supported);
        for (List<Statement> cycle : cycles.find()) {
            String names = cycle.stream().map(context::name).collect(Collectors.joining(" \u2192 "));
            context.report(Severity.WARNING, cycle.get(0), this, NLS.bind(Messages.CircularSupport_message, names),
                    Messages.CircularSupport_explanation);
        }
    }

    private static List<Statement> supported(Statement statement) {
        return statement.getPremiseIn().stream().map(Argument::getConclusion).filter(c -> c != null).toList();
    }
}
