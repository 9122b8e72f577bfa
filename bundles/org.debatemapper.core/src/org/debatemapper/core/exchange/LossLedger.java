package org.debatemapper.core.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Collects what an import or export could not carry over. Empty means that nothing was lost. Not thread-safe. */
public final class LossLedger {
    private final List<Loss> losses = new ArrayList<>();

    /**
     * @param loss
     *            never null
     */
    public void add(Loss loss) {
        losses.add(Objects.requireNonNull(loss));
    }

    /**
     * Adds a loss without a place.
     *
     * @param kind
     *            what happened
     * @param element
     *            what it happened to
     * @param reason
     *            why
     */
    public void add(Loss.Kind kind, String element, String reason) {
        add(kind, element, Notice.of(reason));
    }

    /**
     * Adds a loss without a place.
     *
     * @param kind
     *            what happened
     * @param element
     *            what it happened to
     * @param notice
     *            why
     */
    public void add(Loss.Kind kind, String element, Notice notice) {
        add(new Loss(kind, element, notice, null, 0, 0));
    }

    /** @return the losses in the order in which they were found; cannot be changed */
    public List<Loss> losses() {
        return Collections.unmodifiableList(losses);
    }

    /** @return whether nothing was lost */
    public boolean isEmpty() {
        return losses.isEmpty();
    }
}
