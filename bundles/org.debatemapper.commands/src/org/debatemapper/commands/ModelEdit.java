package org.debatemapper.commands;

import org.debatemapper.model.Debate;

/** A change of a debate. It changes nothing but the model, and asks no questions. */
@FunctionalInterface
public interface ModelEdit {
    /**
     * @param debate
     *            the debate to change
     */
    void run(Debate debate);
}
