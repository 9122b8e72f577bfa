package org.debatemapper.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;

/**
 * The advance widths of a face, from its TrueType file. Needs no window system. Safe for use by several threads: what
 * they race for is computed to the same value.
 */
public final class GlyphWidths {
    private static final Map<Face, GlyphWidths> LOADED = new EnumMap<>(Face.class);
    private static final int CODE_POINTS = 0x10000;
    private static final short UNKNOWN = -1;
    private static final short MISSING = -2;

    private final short[] advances = new short[CODE_POINTS];
    private final CmapLookup glyphs;
    private final HorizontalMetricsTable metrics;
    private final double unitsPerEm;

    private GlyphWidths(TrueTypeFont font) throws IOException {
        Arrays.fill(advances, UNKNOWN);
        glyphs = font.getUnicodeCmapLookup();
        metrics = font.getHorizontalMetrics();
        unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * @param face
     *            a face
     * @return its widths, loaded once
     * @throws UncheckedIOException
     *             if the font file cannot be read
     */
    public static GlyphWidths of(Face face) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(face, GlyphWidths::load);
        }
    }

    private static GlyphWidths load(Face face) {
        try (InputStream in = Fonts.open(face)) {
            return new GlyphWidths(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + face.fileName(), e);
        }
    }

    /**
     * @param codePoint
     *            any code point
     * @return whether the face has a glyph for it
     */
    public boolean has(int codePoint) {
        return advance(codePoint) != MISSING;
    }

    /**
     * @param codePoint
     *            any code point
     * @return the advance width in em; 0 if the face has no glyph for it
     */
    public double width(int codePoint) {
        return Math.max(0, advance(codePoint)) / unitsPerEm;
    }

    private short advance(int codePoint) {
        if (codePoint >= CODE_POINTS) {
            return read(codePoint);
        }
        short advance = advances[codePoint];
        if (advance == UNKNOWN) {
            advance = read(codePoint);
            advances[codePoint] = advance;
        }
        return advance;
    }

    private short read(int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        return glyph == 0 ? MISSING : (short) metrics.getAdvanceWidth(glyph);
    }
}
