package org.debatemapper.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.util.Matrix;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Scene;

/**
 * Writes PDF of one page as big as the picture: vector shapes, selectable text in embedded subsets of the fonts. Has no
 * dates and a fixed identifier, so that the same scene gives the same bytes.
 */
public final class PdfWriter implements SceneWriter {
    /** Points per pixel: 96 pixels are an inch. */
    private static final double SCALE = 0.75;
    /** The longest side of a page in user units (ISO 32000-1, annex C). */
    private static final double LONGEST = 14_400;

    @Override
    public void write(Scene scene, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            describe(document, scene);
            page(document, scene);
            // PDFBox closes what it writes to.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            bytes.writeTo(out);
        }
        out.flush();
    }

    private static void describe(PDDocument document, Scene scene) {
        document.getDocumentInformation().setTitle(scene.title());
        document.getDocumentInformation().setSubject(scene.description());
        document.getDocumentInformation().setCreator("Debate Mapper");
        document.getDocumentCatalog().setLanguage(scene.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void page(PDDocument document, Scene scene) throws IOException {
        Bounds bounds = scene.bounds();
        double scale = Math.min(SCALE, LONGEST / Math.max(bounds.width(), bounds.height()));
        float width = (float) (bounds.width() * scale);
        float height = (float) (bounds.height() * scale);
        PDPage page = new PDPage(new PDRectangle(width, height));
        if (scale < SCALE) {
            page.setUserUnit((float) (SCALE / scale));
        }
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(new java.awt.Color(scene.background().rgb()));
            content.addRect(0, 0, width, height);
            content.fill();
            content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) (-bounds.x() * scale),
                    (float) (height + bounds.y() * scale)));
            PdfShapes shapes = new PdfShapes(content, new PdfFonts(document));
            for (Scene.Figure figure : scene.figures()) {
                shapes.moveTo(figure.picture().x(), figure.picture().y());
                for (Primitive primitive : figure.picture().primitives()) {
                    shapes.write(primitive);
                }
            }
        }
    }
}
