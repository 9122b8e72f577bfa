package org.debatemapper.testing.window;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/**
 * The few calls of the X Window System that make events as a mouse and a keyboard would. {@code Display.post} is no
 * substitute: on GTK its presses lack the state of buttons and keys, so no tool takes them for a drag.
 */
final class XTest implements AutoCloseable {
    private static final NativeLong NOW = new NativeLong(0);
    private static final int ANY_SCREEN = -1;

    private final NativeLibrary x11 = NativeLibrary.getInstance("libX11.so.6");
    private final NativeLibrary xtst = NativeLibrary.getInstance("libXtst.so.6");
    private final Pointer display;

    /**
     * @throws IllegalStateException
     *             if there is no X display
     * @throws UnsatisfiedLinkError
     *             if libX11 or libXtst is not installed
     */
    XTest() {
        display = x11.getFunction("XOpenDisplay").invokePointer(new Object[] { null });
        if (display == null) {
            throw new IllegalStateException("No X display " + System.getenv("DISPLAY"));
        }
    }

    void move(int x, int y) {
        fake("XTestFakeMotionEvent", ANY_SCREEN, x, y);
    }

    void button(int button, boolean down) {
        fake("XTestFakeButtonEvent", button, down ? 1 : 0);
    }

    /** Two clicks that reach the server together: however busy the machine is, they are one double-click. */
    void doubleClick(int button) {
        for (int i = 0; i < 2; i++) {
            queue("XTestFakeButtonEvent", button, 1);
            queue("XTestFakeButtonEvent", button, 0);
        }
        sync();
    }

    /**
     * @param name
     *            of the key in the X Window System, such as {@code Tab}, {@code a} or {@code Shift_L}
     */
    void key(String name, boolean down) {
        long symbol = x11.getFunction("XStringToKeysym").invokeLong(new Object[] { name });
        int code = x11.getFunction("XKeysymToKeycode").invokeInt(new Object[] { display, new NativeLong(symbol) });
        if ((code & 0xff) == 0) {
            throw new IllegalArgumentException("No key " + name + " on this keyboard");
        }
        fake("XTestFakeKeyEvent", code & 0xff, down ? 1 : 0);
    }

    @Override
    public void close() {
        x11.getFunction("XCloseDisplay").invokeInt(new Object[] { display });
    }

    private void fake(String call, int... values) {
        queue(call, values);
        sync();
    }

    private void sync() {
        x11.getFunction("XSync").invokeInt(new Object[] { display, 0 });
    }

    private void queue(String call, int... values) {
        Object[] arguments = new Object[values.length + 2];
        arguments[0] = display;
        for (int i = 0; i < values.length; i++) {
            arguments[i + 1] = values[i];
        }
        arguments[values.length + 1] = NOW;
        Function function = xtst.getFunction(call);
        function.invokeInt(arguments);
    }
}
