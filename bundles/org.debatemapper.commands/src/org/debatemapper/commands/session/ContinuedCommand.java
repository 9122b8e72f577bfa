package org.debatemapper.commands.session;

import org.eclipse.gef.commands.Command;

/** A command that may take in later ones, so that a person undoes them in one step. */
public interface ContinuedCommand {
    /**
     * Makes a later edit part of this one: both are undone and redone together, under the label of this one.
     *
     * @param later
     *            executed after this, with nothing between them
     */
    void append(Command later);
}
