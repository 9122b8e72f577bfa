package org.debatemapper.diagram.figures;

import java.util.regex.Pattern;

import org.debatemapper.render.scene.FontSpec;
import org.debatemapper.render.scene.Text;
import org.debatemapper.render.text.GlyphWidths;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/**
 * Paints texts as wide as they were measured. At 100 % the screen's own glyphs are sharpest; when zoomed, their widths
 * are rounded anew at every zoom, so texts are filled outlines instead, and lines where they would be too small to read.
 */
final class TextPainter {
    private static final int ENLARGED = 4;
    /** Em size in pixels of the screen below which nobody reads. */
    private static final double LEGIBLE = 3.5;
    private static final double MIDDLE_OF_LETTERS = 0.45;
    private static final double STRIPE = 0.3;
    private static final int FAINT = 3;
    private static final Pattern WORD_STARTS = Pattern
            .compile("(?<= )(?=[^ ])|(?<=[\\u3000-\\u9fff\\uac00-\\ud7af])(?=.)");

    private final Graphics graphics;
    private final ScreenFonts fonts;

    TextPainter(Graphics graphics, ScreenFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    void paint(Text text) {
        double zoom = CrispPane.paintingScale();
        graphics.setAlpha(PicturePainter.alpha(text.color()));
        if (zoom == 1) {
            words(text);
        } else if (text.font().size() * zoom < LEGIBLE) {
            stripe(text);
        } else {
            outline(text);
        }
    }

    /** Word by word: the screen rounds the widths of glyphs, and over a line that adds up. */
    private void words(Text text) {
        ScreenFonts.ScreenFont font = fonts.get(text.font());
        graphics.setForegroundColor(PicturePainter.screen(text.color()));
        graphics.setFont(font.font());
        int y = (int) Math.round(text.baseline()) - font.ascent();
        double x = text.x();
        for (String word : WORD_STARTS.split(text.text())) {
            graphics.drawString(word, (int) Math.round(x), y);
            x += widthOf(word, text.font());
        }
    }

    /** SWT loses letters of an outline that lie far from the origin, so each word begins there. */
    private void outline(Text text) {
        ScreenFonts.ScreenFont font = fonts
                .outline(new FontSpec(text.font().face(), text.font().size() * ENLARGED));
        double x = text.x();
        for (String word : WORD_STARTS.split(text.text())) {
            Path outline = new Path(Display.getCurrent());
            outline.addString(word, 0, 0, font.font());
            graphics.pushState();
            graphics.scale(1.0 / ENLARGED);
            graphics.translate((int) Math.round(x * ENLARGED),
                    (int) Math.round(text.baseline() * ENLARGED) - font.ascent());
            graphics.setBackgroundColor(PicturePainter.screen(text.color()));
            graphics.fillPath(outline);
            graphics.popState();
            outline.dispose();
            x += widthOf(word, text.font());
        }
    }

    private void stripe(Text text) {
        double size = text.font().size();
        graphics.setAlpha(PicturePainter.alpha(text.color()) / FAINT);
        graphics.setBackgroundColor(PicturePainter.screen(text.color()));
        graphics.fillRectangle((int) text.x(), (int) (text.baseline() - size * MIDDLE_OF_LETTERS),
                (int) widthOf(text.text(), text.font()), (int) Math.ceil(size * STRIPE));
    }

    private static double widthOf(String text, FontSpec font) {
        GlyphWidths widths = GlyphWidths.of(font.face());
        return text.codePoints().mapToDouble(widths::width).sum() * font.size();
    }
}
