package org.debatemapper.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;

/** The part of a font that a picture needs. */
final class FontSubset {
    private FontSubset() {
    }

    /** A TrueType file with the glyphs of these code points. */
    static byte[] of(Face face, Set<Integer> codePoints) throws IOException {
        try (InputStream in = Fonts.open(face); TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            subsetter.addAll(codePoints);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
