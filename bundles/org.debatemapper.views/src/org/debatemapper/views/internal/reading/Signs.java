package org.debatemapper.views.internal.reading;

import org.debatemapper.core.reading.ReadingStep.Sign;

/** How an element bears on another one, in words. */
final class Signs {
    private Signs() {
    }

    static String of(Sign sign) {
        return switch (sign) {
        case NONE -> ""; //$NON-NLS-1$
        case ANSWER -> Messages.Signs_answer;
        case SUPPORT -> Messages.Signs_support;
        case ATTACK -> Messages.Signs_attack;
        case UNDERCUT -> Messages.Signs_undercut;
        case PREMISE -> Messages.Signs_premise;
        };
    }
}
