package org.debatemapper.views.internal;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Tells a choice among rows from the beginning of a drag. Platforms differ in whether a selection comes before or after the
 * press of the button, which GTK tells only once it is no drag; so a choice by mouse is told when the button is let go, or a
 * moment later.
 */
final class Choice {
    private static final int MOMENT = 300;

    private final Table table;
    private final Runnable work;
    private boolean byKey;
    private boolean pressed;
    private boolean waiting;
    private long dragged = System.nanoTime() - TimeUnit.DAYS.toNanos(1);

    private Choice(Table table, Runnable work) {
        this.table = table;
        this.work = work;
    }

    static void listen(Table table, Runnable work) {
        Choice choice = new Choice(table, work);
        table.addListener(SWT.KeyDown, event -> choice.byKey = true);
        table.addListener(SWT.MouseDown, event -> {
            choice.byKey = false;
            choice.pressed = event.button == 1;
        });
        table.addListener(SWT.DragDetect, event -> {
            choice.pressed = false;
            choice.waiting = false;
            choice.dragged = System.nanoTime();
        });
        table.addListener(SWT.Selection, event -> choice.selected());
        table.addListener(SWT.MouseUp, event -> {
            choice.pressed = false;
            choice.finish();
        });
    }

    private void selected() {
        waiting = System.nanoTime() - dragged > TimeUnit.MILLISECONDS.toNanos(MOMENT);
        if (byKey) {
            finish();
        } else {
            table.getDisplay().timerExec(MOMENT, () -> {
                if (!pressed && !table.isDisposed()) {
                    finish();
                }
            });
        }
    }

    private void finish() {
        if (waiting) {
            waiting = false;
            work.run();
        }
    }
}
