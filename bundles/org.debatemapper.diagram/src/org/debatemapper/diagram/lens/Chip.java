package org.debatemapper.diagram.lens;

import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A word in a frame that is switched on and off with a click or the space bar. */
final class Chip extends Canvas {
    private static final int PAD = 11;
    private static final int DOT = 8;
    private static final int HEIGHT = 26;

    private final String text;
    private final Color dot;
    private final Theme theme;
    private final Runnable pressed;
    private boolean chosen;

    Chip(Composite parent, LensChoice choice, Theme theme, Runnable pressed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = choice.name();
        this.dot = choice.color();
        this.theme = theme;
        this.pressed = pressed;
        setData("org.eclipse.e4.ui.css.disabled", true);
        setBackground(parent.getBackground());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, event -> pressed.run());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        beAccessible();
    }

    void setChosen(boolean on) {
        if (chosen != on) {
            chosen = on;
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = gc.textExtent(text).x + 2 * PAD + (dot == null ? 0 : DOT + 6);
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    private void key(Event event) {
        if (event.character == ' ' || event.keyCode == SWT.CR) {
            pressed.run();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(PicturePainter.screen(chosen ? theme.claim().solid() : theme.card()));
        gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, HEIGHT, HEIGHT);
        boolean marked = isFocusControl() || chosen;
        gc.setForeground(PicturePainter.screen(isFocusControl() ? theme.selection()
                : chosen ? theme.claim().solid() : theme.border()));
        gc.setLineWidth(marked ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, HEIGHT, HEIGHT);
        int x = PAD;
        if (dot != null) {
            gc.setBackground(PicturePainter.screen(dot));
            gc.fillOval(x, (area.height - DOT) / 2, DOT, DOT);
            x += DOT + 6;
        }
        gc.setForeground(PicturePainter.screen(chosen ? theme.claim().onSolid() : theme.text()));
        gc.drawText(text, x, (area.height - gc.textExtent(text).y) / 2, true);
    }

    private void beAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_CHECKED : 0);
            }
        });
    }
}
