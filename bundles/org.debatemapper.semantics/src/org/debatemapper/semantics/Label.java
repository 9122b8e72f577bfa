package org.debatemapper.semantics;

/**
 * The three labels of an argument.
 *
 * @see <a href="https://doi.org/10.1007/11853886_11">M. Caminada: On the Issue of Reinstatement in Argumentation, JELIA 2006</a>
 */
public enum Label {
    /** Accepted: every attacker is {@link #OUT}. */
    IN,
    /** Rejected: an attacker is {@link #IN}. */
    OUT,
    /** Neither: the semantics leaves the argument open. */
    UNDEC
}
