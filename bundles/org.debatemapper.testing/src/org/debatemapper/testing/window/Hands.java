package org.debatemapper.testing.window;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A person's hands on mouse and keyboard. The events come from the X server, so key bindings, focus and cursors behave as
 * they do for people. After each event the user interface runs until it is idle. Only on an X display; to be used in its
 * thread.
 */
public final class Hands implements AutoCloseable {
    private static final Map<Character, String> NAMED = Map.of(' ', "space", '.', "period", '[', "bracketleft", ']',
            "bracketright", '-', "minus");
    private static final Map<Character, String> SHIFTED = Map.of(':', "semicolon", '+', "equal", '<', "comma", '>',
            "period", '_', "minus", '#', "3");
    private static final int STEPS = 6;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(35);
    private static final long COMING_UP = TimeUnit.SECONDS.toNanos(2);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Display display;
    private final XTest server = new XTest();

    /**
     * @param display
     *            of the calling thread
     */
    public Hands(Display display) {
        this.display = Objects.requireNonNull(display);
    }

    /**
     * @param control
     *            where
     * @param x
     *            pixels from its left
     * @param y
     *            pixels from its top
     */
    public void moveTo(Control control, int x, int y) {
        Point place = control.toDisplay(x, y);
        server.move(place.x, place.y);
        rest();
    }

    /**
     * @param control
     *            where
     * @param x
     *            pixels from its left
     * @param y
     *            pixels from its top
     */
    public void click(Control control, int x, int y) {
        click(control, x, y, 1);
    }

    /**
     * @param control
     *            where
     * @param x
     *            pixels from its left
     * @param y
     *            pixels from its top
     * @param button
     *            1 left, 2 middle, 3 right
     */
    public void click(Control control, int x, int y, int button) {
        moveTo(control, x, y);
        until(() -> display.getActiveShell() != null);
        tap(button);
    }

    /**
     * @param control
     *            where
     * @param x
     *            pixels from its left
     * @param y
     *            pixels from its top
     */
    public void doubleClick(Control control, int x, int y) {
        moveTo(control, x, y);
        until(() -> display.getActiveShell() == control.getShell());
        server.doubleClick(1);
        rest();
    }

    /** A window manager may keep the first click into a window that is still coming up. */
    private void until(BooleanSupplier active) {
        long end = System.nanoTime() + COMING_UP;
        while (!active.getAsBoolean() && System.nanoTime() < end) {
            rest();
        }
    }

    /**
     * Drags with the left button.
     *
     * @param control
     *            where
     * @param from
     *            pixels from its top left
     * @param to
     *            pixels from its top left
     */
    public void drag(Control control, Point from, Point to) {
        moveTo(control, from.x, from.y);
        hold();
        moveOn(control, from, to);
        release();
    }

    /** Presses the left button where the pointer is. */
    public void hold() {
        server.button(1, true);
        rest();
    }

    /** Lets the left button go. */
    public void release() {
        server.button(1, false);
        rest();
    }

    /**
     * Moves in some steps, as a hand does.
     *
     * @param control
     *            where
     * @param from
     *            pixels from its top left
     * @param to
     *            pixels from its top left
     */
    public void moveOn(Control control, Point from, Point to) {
        for (int i = 1; i <= STEPS; i++) {
            moveTo(control, from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
        }
    }

    /**
     * Presses keys together, and lets them go.
     *
     * @param keys
     *            as the X Window System calls them, held keys first: {@code Shift_L}, {@code Tab}
     */
    public void press(String... keys) {
        for (String key : keys) {
            server.key(key, true);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            server.key(keys[i], false);
        }
        rest();
    }

    /**
     * Turns the wheel where the pointer is.
     *
     * @param notches
     *            towards the hand if greater than 0, else away from it
     */
    public void scroll(int notches) {
        for (int i = 0; i < Math.abs(notches); i++) {
            tap(notches > 0 ? WHEEL_DOWN : WHEEL_UP);
        }
    }

    /**
     * @param key
     *            to hold while the work is done
     * @param work
     *            may use these hands
     */
    public void holding(String key, Runnable work) {
        server.key(key, true);
        rest();
        try {
            work.run();
        } finally {
            server.key(key, false);
            rest();
        }
    }

    /**
     * @param text
     *            Latin letters, digits, spaces and the signs of Argdown, as on a keyboard of the United States
     */
    public void type(String text) {
        for (char character : text.toCharArray()) {
            String shifted = SHIFTED.get(character);
            if (shifted != null) {
                press("Shift_L", shifted);
            } else if (Character.isUpperCase(character)) {
                press("Shift_L", String.valueOf(Character.toLowerCase(character)));
            } else {
                press(NAMED.getOrDefault(character, String.valueOf(character)));
            }
        }
    }

    /**
     * Runs the user interface until something is so.
     *
     * @param what
     *            for the message of the failure
     * @param so
     *            whether it is so
     * @throws AssertionError
     *             if it is not so after ten seconds
     */
    public void waitUntil(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            rest();
        }
    }

    /** Runs the user interface until nothing has happened for a while. */
    public void rest() {
        long end = System.nanoTime() + QUIET;
        while (System.nanoTime() < end) {
            if (display.readAndDispatch()) {
                end = Math.max(end, System.nanoTime() + QUIET / 2);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private void tap(int button) {
        server.button(button, true);
        server.button(button, false);
        rest();
    }
}
