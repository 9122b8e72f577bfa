package org.debatemapper.semantics.ranking;

import org.debatemapper.semantics.Publication;

/** How arguments are ordered from most to least acceptable. */
public enum RankingSemantics {

    /** By the h-categoriser: 1 divided by 1 plus the sum of the attackers' values. */
    CATEGORISER("categoriser", new Publication("P. Besnard, A. Hunter", "A logic-based theory of deductive arguments",
            "Artificial Intelligence 128, 2001; on cyclic frameworks F. Pu, J. Luo, Y. Zhang, G. Luo, "
                    + "Argument ranking with categoriser function, KSEM 2014")),
    /** By how much the attackers burden an argument, step by step; the first difference decides. */
    BURDEN("burden", Sources.AMGOUD_2013),
    /** By the number of ways to attack and to defend an argument in ever longer discussions; the first difference decides. */
    DISCUSSION("discussion", Sources.AMGOUD_2013);

    private final String id;
    private final Publication source;

    RankingSemantics(String id, Publication source) {
        this.id = id;
        this.source = source;
    }

    /**
     * Returns a short name for command lines and files.
     *
     * @return lower case letters, never null
     */
    public String id() {
        return id;
    }

    /**
     * Returns where this semantics was defined.
     *
     * @return never null
     */
    public Publication source() {
        return source;
    }

    /** The constants of an enum can not refer to fields of the enum itself. */
    private static final class Sources {
        static final Publication AMGOUD_2013 = new Publication("L. Amgoud, J. Ben-Naim",
                "Ranking-based semantics for argumentation frameworks", "SUM 2013");
    }
}
