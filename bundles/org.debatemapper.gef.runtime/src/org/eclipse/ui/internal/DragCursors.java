package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors with which GEF 3.2 shows where its palette will dock. The workbench dropped them. */
public final class DragCursors {
    /** Nothing can be dropped here. */
    public static final int INVALID = 0;
    /** Docks at the left. */
    public static final int LEFT = 1;
    /** Docks at the right. */
    public static final int RIGHT = 2;

    private DragCursors() {
    }

    /**
     * @param code
     *            one of the constants of this class; others give the cursor for moving
     * @return a cursor of the system, not to be disposed
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case INVALID -> SWT.CURSOR_NO;
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            default -> SWT.CURSOR_SIZEALL;
        });
    }
}
