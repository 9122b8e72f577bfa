package org.debatemapper.views.internal.story;

import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.diagram.figures.ScreenFonts;
import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.FontSpec;
import org.debatemapper.render.style.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * The words over a slide.
 *
 * @param title
 *            what the audience reads
 * @param notes
 *            what the moderator says; empty to show none
 * @param place
 *            which of how many slides it is
 * @param time
 *            how long the talk has lasted; empty to show none
 * @param late
 *            whether that is too long
 */
record Caption(String title, String notes, String place, String time, boolean late) {
    /** Kept free of the map above and below, in pixels. */
    static final int HEIGHT = 72;

    private static final double TITLE = 26;
    private static final double NOTES = 17;
    private static final double SMALL = 15;
    private static final int MARGIN = 28;
    private static final int PADDING = 14;
    private static final int ROUND = 14;
    private static final int OPAQUE = 255;

    void paint(GC gc, Point size, Theme theme) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setAlpha(OPAQUE);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        int bottom = size.y - PADDING;
        if (!notes.isEmpty()) {
            bottom = box(gc, size, theme, notes, font(gc, Face.SANS, NOTES), bottom) - PADDING / 2;
        }
        if (!title.isEmpty()) {
            box(gc, size, theme, title, font(gc, Face.SANS_BOLD, TITLE), bottom);
        }
        gc.setFont(font(gc, Face.SANS, SMALL));
        gc.setForeground(PicturePainter.screen(theme.quietText()));
        gc.drawText(place, MARGIN, PADDING, true);
        if (!time.isEmpty()) {
            gc.setForeground(PicturePainter.screen(late ? theme.warning() : theme.quietText()));
            gc.drawText(time, size.x - MARGIN - gc.textExtent(time).x, PADDING, true);
        }
    }

    /** Paints a box that ends there; returns where it begins. */
    private static int box(GC gc, Point size, Theme theme, String words, Font font, int bottom) {
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(font);
            layout.setText(words);
            int most = size.x - 2 * MARGIN - 2 * PADDING;
            if (layout.getBounds().width > most) {
                layout.setWidth(most);
            }
            int width = layout.getBounds().width + 2 * PADDING;
            int height = layout.getBounds().height + PADDING;
            int left = (size.x - width) / 2;
            int top = bottom - height;
            gc.setBackground(PicturePainter.screen(theme.card()));
            gc.fillRoundRectangle(left, top, width, height, ROUND, ROUND);
            gc.setForeground(PicturePainter.screen(theme.border()));
            gc.drawRoundRectangle(left, top, width - 1, height - 1, ROUND, ROUND);
            gc.setForeground(PicturePainter.screen(theme.text()));
            layout.draw(gc, left + PADDING, top + PADDING / 2);
            return top;
        } finally {
            layout.dispose();
        }
    }

    private static Font font(GC gc, Face face, double size) {
        return ScreenFonts.of((Display) gc.getDevice()).get(new FontSpec(face, size)).font();
    }
}
