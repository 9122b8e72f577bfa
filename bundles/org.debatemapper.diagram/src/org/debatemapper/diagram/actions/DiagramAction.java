package org.debatemapper.diagram.actions;

import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.actions.ActionFactory;

/** An action of a diagram: what it is called, when it is possible, and what it does. */
final class DiagramAction extends Action {
    /** The commands of the platform's actions, by which menus find the keys. */
    private static final Map<String, String> COMMANDS = Stream
            .of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                    ActionFactory.SELECT_ALL, ActionFactory.DELETE, ActionFactory.REVERT)
            .collect(Collectors.toUnmodifiableMap(ActionFactory::getId, ActionFactory::getCommandId));

    private final Supplier<String> label;
    private final BooleanSupplier possible;
    private final Runnable work;

    DiagramAction(String id, String label, BooleanSupplier possible, Runnable work) {
        this(id, () -> label, possible, work);
    }

    DiagramAction(String id, Supplier<String> label, BooleanSupplier possible, Runnable work) {
        setId(id);
        setActionDefinitionId(COMMANDS.get(id));
        this.label = Objects.requireNonNull(label);
        this.possible = Objects.requireNonNull(possible);
        this.work = Objects.requireNonNull(work);
        update();
    }

    /** An action whose id is that of a command. */
    static DiagramAction ofCommand(String id, String label, BooleanSupplier possible, Runnable work) {
        return ofCommand(id, () -> label, possible, work);
    }

    /** An action whose id is that of a command, with a label that changes. */
    static DiagramAction ofCommand(String id, Supplier<String> label, BooleanSupplier possible, Runnable work) {
        DiagramAction action = new DiagramAction(id, label, possible, work);
        action.setActionDefinitionId(id);
        return action;
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
