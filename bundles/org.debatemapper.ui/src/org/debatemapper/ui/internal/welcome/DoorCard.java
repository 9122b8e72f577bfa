package org.debatemapper.ui.internal.welcome;

import org.debatemapper.ui.internal.Icons;
import org.debatemapper.ui.internal.theme.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A big card that is pressed like a button, with mouse or keyboard. */
final class DoorCard extends Canvas {
    /** As wide as it likes to be, and as narrow as its text still fits. */
    static final int WIDTH = 270;
    static final int NARROWEST = 210;
    private static final int HEIGHT = 236;
    private static final int MARGIN = 24;
    private static final int RADIUS = 14;
    private static final int ICON = 64;
    private static final int TEXT_TOP = MARGIN + ICON + MARGIN / 2;

    private final String icon;
    private final String title;
    private final String text;
    private final Runnable action;
    private boolean hover;

    DoorCard(Composite parent, String icon, String title, String text, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.action = action;
        setBackground(parent.getBackground());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        describe();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? WIDTH : widthHint;
        int texts = heightOf(title, titleFont(), width) + MARGIN / 4 + heightOf(text, JFaceResources.getDialogFont(), width);
        return new Point(width, Math.max(HEIGHT, TEXT_TOP + texts + MARGIN));
    }

    private void released(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            action.run();
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    private void hover(boolean on) {
        hover = on;
        redraw();
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.card());
        gc.fillRoundRectangle(1, 1, area.width - 3, area.height - 3, RADIUS, RADIUS);
        boolean marked = hover || isFocusControl();
        gc.setForeground(marked ? palette.accent() : palette.line());
        gc.setLineWidth(marked ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, RADIUS, RADIUS);
        Image image = Icons.image(icon);
        gc.drawImage(image, MARGIN, MARGIN);
        int y = paragraph(gc, title, titleFont(), palette, TEXT_TOP, true);
        paragraph(gc, text, JFaceResources.getDialogFont(), palette, y + MARGIN / 4, false);
    }

    private int paragraph(GC gc, String words, Font font, Palette palette, int y, boolean strong) {
        TextLayout layout = layout(words, font, getClientArea().width);
        try {
            gc.setForeground(strong ? palette.text() : palette.quiet());
            layout.draw(gc, MARGIN, y);
            return y + layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private int heightOf(String words, Font font, int width) {
        TextLayout layout = layout(words, font, width);
        try {
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private TextLayout layout(String words, Font font, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(Math.max(1, width - 2 * MARGIN));
        layout.setSpacing(2);
        return layout;
    }

    private static Font titleFont() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
