package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.render.MapExport;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.export.ImageTooLargeException;
import org.debatemapper.render.export.PngWriter;
import org.debatemapper.render.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class MapExportTest {
    private static final List<String> TEXTS = List.of("Both countries must begin", "両国は安全保障戦略", "양국은 안보 전략",
            "<&> \"quoted\" \u0007 text");

    private final SampleDebate sample = new SampleDebate();

    @BeforeEach
    void aMapInThreeLanguages() {
        for (int i = 0; i < TEXTS.size(); i++) {
            sample.statement("C" + i, null, "en", TEXTS.get(i));
        }
        sample.support("s1", "C0", "C1");
        sample.support("s2", "C0", "C2");
        sample.attack("a", "C3", "C0");
        sample.laidOut();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameMapGivesTheSameBytes(ExportFormat format) throws IOException {
        assertArrayEquals(export(format), export(format));
    }

    @Test
    void svgHasTheTextsAsTextAndTheFontsInside() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(export(ExportFormat.SVG)));
        assertEquals("svg", svg.getDocumentElement().getTagName());
        String text = joined(svg.getElementsByTagName("text"));
        for (String expected : List.of("両国は安全保障戦略", "양국은안보전략", "Bothcountriesmustbegin", "<&>\"quoted\"text")) {
            assertTrue(text.contains(expected), text);
        }
        String style = svg.getElementsByTagName("style").item(0).getTextContent();
        for (String family : List.of("Noto Sans", "Noto Sans JP", "Noto Sans KR")) {
            assertTrue(style.contains("@font-face{font-family:'" + family + "'"), family);
        }
        assertEquals("Whole debate", svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void collapsedCardsHideWhatHangsOnThemAndSayHowMuch() throws Exception {
        sample.map.getNodes().get(0).setCollapsed(true);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(export(ExportFormat.SVG)));
        String text = joined(svg.getElementsByTagName("text"));
        assertTrue(text.contains("Bothcountriesmustbegin") && text.contains("+3"), text);
        assertFalse(text.contains("両国は安全保障戦略"), text);
    }

    @Test
    void pdfHasTheTextsAndEmbedsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export(ExportFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            for (String expected : List.of("両国は安全保障戦略", "양국은안보전략", "Bothcountriesmustbegin")) {
                assertTrue(text.contains(expected), text);
            }
            Set<String> names = new HashSet<>();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertTrue(names.containsAll(Set.of("NotoSans-Regular", "NotoSansJP-Regular", "NotoSansKR-Regular")),
                    names.toString());
            assertEquals("Whole debate", pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aPdfPageIsAsBigAsThePicture() throws IOException {
        Scene scene = scene();
        try (PDDocument pdf = Loader.loadPDF(export(ExportFormat.PDF))) {
            assertEquals(scene.bounds().width() * 0.75, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(scene.bounds().height() * 0.75, pdf.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void aPdfPageNeverPassesTheLimitOfTheFormat() throws IOException {
        sample.view("C0").setX(100_000);
        try (PDDocument pdf = Loader.loadPDF(export(ExportFormat.PDF))) {
            assertEquals(14_400, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertTrue(pdf.getPage(0).getUserUnit() > 5);
        }
    }

    @Test
    void pngHasTwiceTheSizeAndShowsTheAccentOfACard() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(export(ExportFormat.PNG)));
        Scene scene = scene();
        assertEquals(scene.bounds().width() * 2, image.getWidth());
        assertEquals(scene.bounds().height() * 2, image.getHeight());
        int x = (int) ((sample.view("C0").getX() - scene.bounds().x() + 2) * 2);
        int y = (int) ((sample.view("C0").getY() - scene.bounds().y() + 20) * 2);
        assertEquals(0x0072B2, image.getRGB(x, y) & 0xFFFFFF);
        assertEquals(0xFFFFFF, image.getRGB(0, 0) & 0xFFFFFF);
    }

    @Test
    void anImageThatIsTooLargeIsRefusedWithAdvice() {
        sample.view("C0").setX(1_000_000);
        sample.view("C1").setY(100_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageTooLargeException e = assertThrows(ImageTooLargeException.class,
                () -> new PngWriter().write(scene(), out));
        assertEquals(0, out.size());
        assertTrue(e.getMessage().contains("SVG"), e.getMessage());
        assertTrue(e.getMessage().contains("0.0"), "a scale that fits: " + e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void anEmptyMapCanBeWritten(ExportFormat format) throws IOException {
        SampleDebate empty = new SampleDebate();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapExport.write(empty.map, format, RenderContext.of(empty.map, null), out);
        assertTrue(out.size() > 100);
    }

    @Test
    void aFormatIsFoundByExtension() {
        assertEquals(Optional.of(ExportFormat.PDF), ExportFormat.ofFile("/tmp/My map.PDF"));
        assertEquals(Optional.empty(), ExportFormat.ofFile("map.debate"));
    }

    private Scene scene() {
        return MapScene.of(sample.map, sample.context());
    }

    private byte[] export(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapExport.write(sample.map, format, sample.context(), out);
        return out.toByteArray();
    }

    private static String joined(NodeList nodes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.getLength(); i++) {
            text.append(nodes.item(i).getTextContent());
        }
        return text.toString().replaceAll("\\s+", "");
    }
}
