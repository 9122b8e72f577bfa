package org.debatemapper.render.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;

/** The fonts of a document, each embedded once with the glyphs that are used. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) throws IOException {
        PDFont font = loaded.get(face);
        if (font == null) {
            try (InputStream in = Fonts.open(face)) {
                font = PDType0Font.load(document, in, true);
            }
            loaded.put(face, font);
        }
        return font;
    }
}
