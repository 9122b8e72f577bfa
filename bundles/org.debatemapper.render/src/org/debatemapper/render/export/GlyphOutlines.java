package org.debatemapper.render.export;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;

/** The outlines of a face's glyphs in font units, y upwards. Methods may be called by several threads. */
final class GlyphOutlines {
    private static final Map<Face, GlyphOutlines> LOADED = new EnumMap<>(Face.class);

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Path2D> outlines = new HashMap<>();

    private GlyphOutlines(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static GlyphOutlines of(Face face) throws IOException {
        synchronized (LOADED) {
            GlyphOutlines known = LOADED.get(face);
            if (known == null) {
                try (InputStream in = Fonts.open(face)) {
                    known = new GlyphOutlines(new TTFParser().parse(new RandomAccessReadBuffer(in)));
                }
                LOADED.put(face, known);
            }
            return known;
        }
    }

    /** Em per font unit. */
    double scale() throws IOException {
        return 1.0 / font.getUnitsPerEm();
    }

    synchronized double advance(int codePoint) throws IOException {
        return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    }

    synchronized Path2D of(int codePoint) throws IOException {
        Path2D known = outlines.get(codePoint);
        if (known == null) {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            known = glyph == null ? new Path2D.Double() : glyph.getPath();
            outlines.put(codePoint, known);
        }
        return known;
    }
}
