package org.debatemapper.commands.tests;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

/**
 * A way to make a command.
 *
 * @param factory
 *            what makes it, such as {@code Views.arrange/2}: class, method and number of parameters; without a method for a
 *            constructor
 * @param make
 *            makes one with inputs from the debate as it stands
 */
record RandomEdit(String factory, Supplier<Command> make) {
}
