package org.debatemapper.core.validation;

/** How bad a finding is. */
public enum Severity {
    /** The debate does not say what it should. */
    ERROR,
    /** The debate is weaker than it could be. */
    WARNING,
    /** Something is still to be done. */
    INFO
}
