package org.debatemapper.core.evaluation;

import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.model.Label;
import org.debatemapper.model.Statement;

/**
 * What somebody would have to change their mind about for a claim to have another label, and no part of it is enough.
 *
 * @param dropped
 *            statements to give up; they are switched off
 * @param accepted
 *            statements to stop denying; they are switched on
 * @param label
 *            the label that the claim has then
 */
public record Crux(List<Statement> dropped, List<Statement> accepted, Label label) {
    /** Copies the lists. */
    public Crux {
        dropped = List.copyOf(dropped);
        accepted = List.copyOf(accepted);
    }

    /** @return all its statements: those to give up, then those to accept */
    public List<Statement> statements() {
        return Stream.concat(dropped.stream(), accepted.stream()).toList();
    }
}
