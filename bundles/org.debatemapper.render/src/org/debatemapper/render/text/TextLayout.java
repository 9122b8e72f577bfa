package org.debatemapper.render.text;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.FontSpec;

/**
 * Breaks a text into lines. Every character of the text stands on a line, except spaces at line ends; a text that does
 * not fit ends with an ellipsis. Cost grows with the length of the text.
 */
public final class TextLayout {
    private static final String ELLIPSIS = "\u2026";
    /** Sums of widths are rounded; a line that is wider than the space by less than this still fits. */
    private static final double TOLERANCE = 1e-6;

    private final Glyphs glyphs;
    private final TextStyle style;

    private TextLayout(String text, TextStyle style) {
        this.glyphs = new Glyphs(text, style.language(), style.bold(), style.size());
        this.style = style;
    }

    /**
     * @param text
     *            any text
     * @param style
     *            how it is set
     * @param width
     *            pixels that a line may take; a character that is wider stands alone on its line
     * @param firstIndent
     *            pixels by which the first line is shorter, 0 or more
     * @param maxLines
     *            lines to give at most, 1 or more
     * @return at least one line, unless the text is empty
     */
    public static List<TextLine> wrap(String text, TextStyle style, double width, double firstIndent, int maxLines) {
        return new TextLayout(text, style).wrap(width, firstIndent, maxLines);
    }

    /**
     * @param text
     *            any text; line ends count as spaces
     * @param style
     *            how it is set
     * @param width
     *            pixels that it may take
     * @return the text on one line, with an ellipsis if it does not fit
     */
    public static TextLine line(String text, TextStyle style, double width) {
        TextLayout layout = new TextLayout(text.replaceAll("\\s+", " ").strip(), style);
        int count = layout.glyphs.count();
        return layout.glyphs.width(0, count) <= width + TOLERANCE ? layout.runs(0, count) : layout.cut(0, count, width);
    }

    /**
     * @param text
     *            any text without line ends
     * @param style
     *            how it is set
     * @return its width in pixels
     */
    public static double width(String text, TextStyle style) {
        TextLayout layout = new TextLayout(text, style);
        return layout.glyphs.width(0, layout.glyphs.count());
    }

    private List<TextLine> wrap(double width, double firstIndent, int maxLines) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < glyphs.count()) {
            double space = lines.isEmpty() ? width - firstIndent : width;
            int end = lineEnd(start, space);
            int next = next(end);
            if (lines.size() == maxLines - 1 && hasInk(next)) {
                lines.add(cut(start, end, space));
                return lines;
            }
            lines.add(runs(start, trimmed(start, end)));
            start = next;
        }
        return lines;
    }

    /** Where the line that begins at start ends: before a line end, at the last chance to break, or just anywhere. */
    private int lineEnd(int start, double space) {
        double used = 0;
        int chance = -1;
        for (int i = start; i < glyphs.count(); i++) {
            int codePoint = glyphs.codePoint(i);
            if (codePoint == '\n') {
                return i;
            }
            if (i > start && BreakRules.mayBreak(glyphs.codePoint(i - 1), codePoint)) {
                chance = i;
            }
            used += glyphs.width(i);
            if (used > space + TOLERANCE && codePoint != ' ') {
                return chance > start ? chance : Math.max(clusterStart(i, start), start + 1);
            }
        }
        return glyphs.count();
    }

    /** A combining mark stays with its letter. */
    private int clusterStart(int index, int start) {
        int i = index;
        while (i > start && Character.getType(glyphs.codePoint(i)) == Character.NON_SPACING_MARK) {
            i--;
        }
        return i;
    }

    private int next(int end) {
        int next = end;
        while (next < glyphs.count() && glyphs.codePoint(next) == ' ') {
            next++;
        }
        return next < glyphs.count() && glyphs.codePoint(next) == '\n' ? next + 1 : next;
    }

    private boolean hasInk(int from) {
        for (int i = from; i < glyphs.count(); i++) {
            if (glyphs.codePoint(i) != ' ' && glyphs.codePoint(i) != '\n') {
                return true;
            }
        }
        return false;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && glyphs.codePoint(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private TextLine cut(int start, int end, double space) {
        TextLine ellipsis = new TextLayout(ELLIPSIS, style).runs(0, 1);
        int last = end;
        while (last > start && glyphs.width(start, last) + ellipsis.width() > space) {
            last--;
        }
        TextLine kept = runs(start, trimmed(start, last));
        List<TextLine.Run> runs = new ArrayList<>(kept.runs());
        TextLine.Run dots = ellipsis.runs().get(0);
        runs.add(new TextLine.Run(dots.text(), dots.font(), kept.width()));
        return new TextLine(runs, kept.width() + ellipsis.width());
    }

    private TextLine runs(int start, int end) {
        List<TextLine.Run> runs = new ArrayList<>();
        double x = 0;
        int from = start;
        while (from < end) {
            Face face = glyphs.face(from);
            int to = from + 1;
            while (to < end && glyphs.face(to) == face) {
                to++;
            }
            runs.add(new TextLine.Run(glyphs.text(from, to), new FontSpec(face, style.size()), x));
            x += glyphs.width(from, to);
            from = to;
        }
        return runs.isEmpty() ? TextLine.EMPTY : new TextLine(runs, x);
    }
}
