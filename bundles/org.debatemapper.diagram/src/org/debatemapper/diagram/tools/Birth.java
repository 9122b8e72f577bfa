package org.debatemapper.diagram.tools;

import org.debatemapper.commands.CreationCommand;

/**
 * The making of a card whose first text is being written.
 *
 * @param command
 *            what made it
 * @param before
 *            the model of the part that had the focus before, or null
 */
public record Birth(CreationCommand command, Object before) {
    /** The key of a birth in the extended data of requests to edit a text. */
    public static final String KEY = Birth.class.getName();
}
