package org.debatemapper.formats.aif;

import java.util.Locale;
import java.util.Map;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.MoveKind;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;

/** The illocutionary forces of AIF, as the inference anchoring theory names them, and what they are in a debate. */
final class Illocution {
    /** A force that says of no element that it is so or not so. */
    static final String DEFAULT = "Default Illocuting";

    /** The ids of AIFdb's own instance, found in its corpora. */
    private static final Map<String, String> SCHEME_IDS = Map.of("Asserting", "74", "Disagreeing", "78", "Pure Questioning", "91",
            "Challenging", "79", "Agreeing", "77", "Arguing", "80", "Restating", "101", DEFAULT, "168");

    private Illocution() {
    }

    /** @return the force of a stance */
    static String of(StanceKind kind) {
        return switch (kind) {
        case ASSERTS -> "Asserting";
        case DENIES -> "Disagreeing";
        case QUESTIONS -> "Pure Questioning";
        };
    }

    /** @return the force by which a move of a kind brings an element */
    static String of(MoveKind kind, Element content) {
        if (content instanceof Statement) {
            return switch (kind) {
            case ASK -> "Pure Questioning";
            case CHALLENGE -> "Challenging";
            case CONCEDE -> "Agreeing";
            case RETRACT -> "Retracting";
            case PROPOSE -> "Asserting";
            };
        }
        return content instanceof Argument ? "Arguing" : content instanceof Attack ? "Disagreeing"
                : content instanceof Rephrase ? "Restating" : DEFAULT;
    }

    /** @return the id of the force in AIFdb, or null */
    static String schemeId(String force) {
        return SCHEME_IDS.get(force);
    }

    /** @return the kind of a move that has this force */
    static MoveKind move(String force) {
        String name = force.toLowerCase(Locale.ROOT);
        if (name.contains("question")) {
            return MoveKind.ASK;
        } else if (name.contains("challeng")) {
            return MoveKind.CHALLENGE;
        } else if (name.contains("retract")) {
            return MoveKind.RETRACT;
        }
        return name.contains("agree") && !name.contains("disagree") ? MoveKind.CONCEDE : MoveKind.PROPOSE;
    }

    /** @return what somebody who uses this force on a statement does with it; null if that is nothing that lasts */
    static StanceKind stance(String force) {
        String name = force.toLowerCase(Locale.ROOT);
        if (name.contains("retract")) {
            return null;
        } else if (name.contains("question") || name.contains("challeng")) {
            return StanceKind.QUESTIONS;
        }
        return name.contains("disagree") ? StanceKind.DENIES : StanceKind.ASSERTS;
    }

    /**
     * @param stance
     *            a stance
     * @param words
     *            the statement's words
     * @return what was said: the exact words if they are known, else the statement, with the force if it is no assertion
     */
    static String words(Stance stance, String words) {
        String quote = stance.getCitation() == null ? null : stance.getCitation().getQuote();
        if (quote != null && !quote.isBlank()) {
            return quote;
        }
        return stance.getKind() == StanceKind.ASSERTS ? words : "(" + of(stance.getKind()) + ") " + words;
    }
}
