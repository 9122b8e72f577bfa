package org.debatemapper.semantics.extension;

import java.util.Optional;
import org.debatemapper.semantics.Publication;

/** Which sets of arguments can be accepted together. */
public enum ExtensionSemantics {

    /** No member attacks a member. */
    CONFLICT_FREE("CF", Sources.DUNG_1995),
    /** Conflict-free and maximal. */
    NAIVE("NA", Sources.BONDARENKO_1997),
    /** Conflict-free, and each attacker is attacked by a member. */
    ADMISSIBLE("AD", Sources.DUNG_1995),
    /** Admissible, and everything that the set defends is a member. */
    COMPLETE("CO", Sources.DUNG_1995),
    /** The least complete set; there is exactly one. */
    GROUNDED("GR", Sources.DUNG_1995),
    /** Admissible and maximal. */
    PREFERRED("PR", Sources.DUNG_1995),
    /** Conflict-free, and everything outside is attacked by a member; there may be none. */
    STABLE("ST", Sources.DUNG_1995),
    /** Complete, with a maximal range: the members and all that they attack. */
    SEMI_STABLE("SST", Sources.CAMINADA_2006),
    /** Conflict-free with a maximal range. */
    STAGE("STG", Sources.VERHEIJ_1996),
    /** The largest admissible set inside all preferred sets; there is exactly one. */
    IDEAL("ID", Sources.DUNG_2007),
    /** The largest admissible set inside all semi-stable sets; there is exactly one. */
    EAGER("EA", Sources.CAMINADA_2007);

    private final String id;
    private final Publication source;

    ExtensionSemantics(String id, Publication source) {
        this.id = id;
        this.source = source;
    }

    /**
     * Returns the short name that solvers use, such as {@code PR}.
     *
     * @return upper case letters, never null
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

    /**
     * Tells whether every framework has exactly one extension.
     *
     * @return true for grounded, ideal and eager
     */
    public boolean isUnique() {
        return this == GROUNDED || this == IDEAL || this == EAGER;
    }

    /**
     * Finds a semantics by its short name.
     *
     * @param id any text, not null
     * @return the semantics, or empty if none has that name
     */
    public static Optional<ExtensionSemantics> byId(String id) {
        for (ExtensionSemantics semantics : values()) {
            if (semantics.id.equals(id)) {
                return Optional.of(semantics);
            }
        }
        return Optional.empty();
    }

    /** The constants of an enum can not refer to fields of the enum itself. */
    private static final class Sources {
        static final Publication DUNG_1995 = new Publication("P. M. Dung",
                "On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, "
                        + "logic programming and n-person games",
                "Artificial Intelligence 77, 1995");
        static final Publication BONDARENKO_1997 = new Publication("A. Bondarenko, P. M. Dung, R. A. Kowalski, F. Toni",
                "An abstract, argumentation-theoretic approach to default reasoning", "Artificial Intelligence 93, 1997");
        static final Publication CAMINADA_2006 = new Publication("M. Caminada", "Semi-stable semantics", "COMMA 2006");
        static final Publication VERHEIJ_1996 = new Publication("B. Verheij",
                "Two approaches to dialectical argumentation: admissible sets and argumentation stages", "NAIC 1996");
        static final Publication DUNG_2007 = new Publication("P. M. Dung, P. Mancarella, F. Toni",
                "Computing ideal sceptical argumentation", "Artificial Intelligence 171, 2007");
        static final Publication CAMINADA_2007 = new Publication("M. Caminada",
                "Comparing two unique extension semantics for formal argumentation: ideal and eager", "BNAIC 2007");
    }
}
