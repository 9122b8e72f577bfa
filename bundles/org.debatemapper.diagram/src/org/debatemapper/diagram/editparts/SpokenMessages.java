package org.debatemapper.diagram.editparts;

import org.debatemapper.model.map.EdgeKind;
import org.eclipse.osgi.util.NLS;

/** What a screen reader says. */
final class SpokenMessages extends NLS {
    public static String SpokenCard_answeredBy;
    public static String SpokenCard_answers;
    public static String SpokenCard_argument;
    public static String SpokenCard_attackedBy;
    public static String SpokenCard_attacks;
    public static String SpokenCard_claim;
    public static String SpokenCard_evidence;
    public static String SpokenCard_hidden;
    public static String SpokenCard_issue;
    public static String SpokenCard_outweighedBy;
    public static String SpokenCard_outweighs;
    public static String SpokenCard_rephrasedBy;
    public static String SpokenCard_rephrases;
    public static String SpokenCard_supportedBy;
    public static String SpokenCard_supports;
    public static String SpokenMap_cards;

    static {
        NLS.initializeMessages("org.debatemapper.diagram.editparts.messages", SpokenMessages.class);
    }

    private SpokenMessages() {
    }

    /** What a card does to others through an edge that starts at it. */
    static String active(EdgeKind kind) {
        return switch (kind) {
            case SUPPORT, PREMISE, CONCLUSION -> SpokenCard_supports;
            case ATTACK, UNDERCUT -> SpokenCard_attacks;
            case ANSWER -> SpokenCard_answers;
            case REPHRASE -> SpokenCard_rephrases;
            case PREFERENCE -> SpokenCard_outweighs;
        };
    }

    /** What is done to a card through an edge that ends at it. */
    static String passive(EdgeKind kind) {
        return switch (kind) {
            case SUPPORT, PREMISE, CONCLUSION -> SpokenCard_supportedBy;
            case ATTACK, UNDERCUT -> SpokenCard_attackedBy;
            case ANSWER -> SpokenCard_answeredBy;
            case REPHRASE -> SpokenCard_rephrasedBy;
            case PREFERENCE -> SpokenCard_outweighedBy;
        };
    }
}
