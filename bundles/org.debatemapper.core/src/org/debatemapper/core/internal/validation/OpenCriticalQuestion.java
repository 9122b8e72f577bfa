package org.debatemapper.core.internal.validation;

import java.util.Optional;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.QuickFix;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.ValidationContext;
import org.debatemapper.core.validation.ValidationRule;
import org.debatemapper.model.AnswerState;
import org.debatemapper.model.Argument;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.Relation;
import org.eclipse.osgi.util.NLS;

/** Critical questions of an argument that are not answered. */
public final class OpenCriticalQuestion implements ValidationRule {
    @Override
    public String id() {
        return "critical-question-open";
    }

    @Override
    public void check(ValidationContext context) {
        for (Relation relation : context.debate().getRelations()) {
            if (relation instanceof Argument argument && argument.getScheme() != null) {
                check(argument, context);
            }
        }
    }

    private void check(Argument argument, ValidationContext context) {
        for (CriticalQuestion question : argument.getScheme().getQuestions()) {
            CriticalAnswer answer = argument.answerTo(question);
            if (answer == null || answer.getState() == AnswerState.OPEN) {
                context.report(new Finding(Severity.INFO, argument, id(),
                        NLS.bind(Messages.OpenCriticalQuestion_message, context.name(argument), context.name(question)),
                        Messages.OpenCriticalQuestion_explanation,
                        answer == null ? Optional.of(QuickFix.ADD_ANSWERS) : Optional.empty()));
            }
        }
    }
}
