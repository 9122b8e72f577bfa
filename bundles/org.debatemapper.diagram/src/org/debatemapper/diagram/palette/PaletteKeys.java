package org.debatemapper.diagram.palette;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** A walk through the tools by keys, until one is chosen or the keyboard leaves. */
final class PaletteKeys {
    private final Consumer<PaletteTool> chosen;
    private final Runnable left;
    private PaletteTool current = PaletteTool.ISSUE;
    private boolean done;

    PaletteKeys(Consumer<PaletteTool> chosen, Runnable left) {
        this.chosen = Objects.requireNonNull(chosen);
        this.left = Objects.requireNonNull(left);
    }

    /** The tool that Enter would choose. */
    PaletteTool current() {
        return current;
    }

    boolean isDone() {
        return done;
    }

    /** Whether the key was for the walk and the walk goes on. */
    boolean handle(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> walk(1);
        case SWT.ARROW_UP, SWT.ARROW_LEFT -> walk(-1);
        case SWT.HOME -> current = PaletteTool.values()[0];
        case SWT.END -> current = PaletteTool.values()[PaletteTool.values().length - 1];
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> finish(() -> chosen.accept(current));
        case SWT.ESC, SWT.TAB, SWT.F6 -> finish(left);
        default -> {
            return false;
        }
        }
        return !done;
    }

    private void walk(int steps) {
        PaletteTool[] tools = PaletteTool.values();
        current = tools[Math.floorMod(current.ordinal() + steps, tools.length)];
    }

    private void finish(Runnable work) {
        done = true;
        work.run();
    }
}
