package org.debatemapper.semantics.solve;

/** The arguments on the command line make no request. */
final class SolveUsageException extends Exception {

    private static final long serialVersionUID = 1L;

    SolveUsageException(String message) {
        super(message);
    }
}
