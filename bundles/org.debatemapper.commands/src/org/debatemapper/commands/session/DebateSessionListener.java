package org.debatemapper.commands.session;

/** Is told when the state of a {@link DebateSession} changes. What happens to the model is told by its adapters. */
public interface DebateSessionListener {
    /** The debate began or ceased to differ from its file. */
    default void dirtyChanged() {
    }

    /** The debate was saved under another name. */
    default void moved() {
    }

    /** Every object of the model was replaced by what the file holds. */
    default void reverted() {
    }
}
