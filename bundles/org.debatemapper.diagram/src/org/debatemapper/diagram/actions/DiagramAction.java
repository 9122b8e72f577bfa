package org.debatemapper.diagram.actions;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;

/** An action of a diagram: what it is called, when it is possible, and what it does. */
final class DiagramAction extends Action {
    private final Supplier<String> label;
    private final BooleanSupplier possible;
    private final Runnable work;

    DiagramAction(String id, String label, BooleanSupplier possible, Runnable work) {
        this(id, () -> label, possible, work);
    }

    DiagramAction(String id, Supplier<String> label, BooleanSupplier possible, Runnable work) {
        setId(id);
        this.label = Objects.requireNonNull(label);
        this.possible = Objects.requireNonNull(possible);
        this.work = Objects.requireNonNull(work);
        update();
    }

    /** Looks again at what it is called and whether it is possible. */
    void update() {
        setText(label.get());
        setEnabled(possible.getAsBoolean());
    }

    @Override
    public void run() {
        if (possible.getAsBoolean()) {
            work.run();
        }
    }
}
