package org.debatemapper.model.operations;

import org.debatemapper.model.Argument;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.PremiseRole;
import org.debatemapper.model.Statement;

/** Operations on arguments. */
public final class Arguments {
    private Arguments() {
    }

    /** Implements {@link Argument#needsNode()}. */
    public static boolean needsNode(Argument argument) {
        return argument.getPremises().size() != 1 || argument.getScheme() != null
                || !LocalTexts.isEmpty(argument.getTitle()) || !argument.getAttackers().isEmpty();
    }

    /** Implements {@link Argument#roleOf(Statement)}. */
    public static String roleOf(Argument argument, Statement premise) {
        for (PremiseRole role : argument.getRoles()) {
            if (role.getPremise() == premise && role.getRole() != null) {
                return role.getRole().getKey();
            }
        }
        return null;
    }

    /** Implements {@link Argument#answerTo(CriticalQuestion)}. */
    public static CriticalAnswer answerTo(Argument argument, CriticalQuestion question) {
        for (CriticalAnswer answer : argument.getAnswers()) {
            if (answer.getQuestion() == question) {
                return answer;
            }
        }
        return null;
    }
}
