package org.debatemapper.charts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.debatemapper.charts.ChartColors;
import org.debatemapper.charts.ChartFile;
import org.debatemapper.charts.TornadoChart;
import org.debatemapper.core.evaluation.Sensitivity;
import org.debatemapper.core.evaluation.Swing;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.operations.LocalTexts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class TornadoChartTest {
    private static final List<String> LANGUAGES = List.of("en", "ja", "ko");
    private static final int WIDTH = 600;

    private static Claim claim(String title) {
        Claim claim = DebateFactory.eINSTANCE.createClaim();
        claim.setTitle(LocalTexts.of("en", title));
        return claim;
    }

    private static TornadoChart chart(double strength, Swing... swings) {
        return new TornadoChart(new Sensitivity(strength, List.of(swings), true), "The claim", LANGUAGES);
    }

    private static String text(TornadoChart chart) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartFile.SVG.write(chart, out);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString("UTF-8").replaceFirst("<!DOCTYPE[^>]*>", "").getBytes("UTF-8")));
        NodeList texts = svg.getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent()).append('\n');
        }
        return all.toString();
    }

    /** How many pixels of a row have the colour. */
    private static long width(BufferedImage image, java.awt.Color color) {
        return IntStream.range(0, image.getHeight()).mapToLong(y -> IntStream.range(0, image.getWidth())
                .filter(x -> image.getRGB(x, y) == color.getRGB()).count()).max().orElse(0);
    }

    @Test
    void namesOfEveryScriptStandInThePicture() throws Exception {
        String text = text(chart(0.5, new Swing(claim("Deterrence"), 0.5, 0.2, 0.9),
                new Swing(claim("台湾が陥落したら"), 0.5, 0.3, 0.7), new Swing(claim("더 큰 위협"), 0.5, 0.4, 0.6)));
        for (String name : List.of("Deterrence", "台湾が陥落したら", "더 큰 위협", "The claim", "0.50", "with weight 0", "with weight 1")) {
            assertTrue(text.contains(name), () -> name + " is missing from:\n" + text);
        }
    }

    @Test
    void twoElementsOfOneNameHaveABarEach() throws Exception {
        String text = text(chart(0.5, new Swing(claim("Twin"), 0.5, 0.2, 0.9), new Swing(claim("Twin"), 0.5, 0.3, 0.8)));
        assertEquals(2, text.lines().filter("Twin"::equals).count());
    }

    @Test
    void barsReachFromTheStrengthToBothEnds() {
        BufferedImage image = chart(0.5, new Swing(claim("A"), 0.5, 0.4, 0.9)).picture(ChartColors.LIGHT).image(WIDTH, 200, 1);
        long less = width(image, ChartColors.LIGHT.less());
        long more = width(image, ChartColors.LIGHT.more());
        assertEquals(4.0, (double) more / less, 0.5, more + " pixels against " + less);
    }

    @Test
    void whatIsLeftOutIsCounted() throws Exception {
        Swing[] many = IntStream.range(0, 25).mapToObj(i -> new Swing(claim("Element " + i), 0.5, 0.4, 0.6)).toArray(Swing[]::new);
        String text = text(chart(0.5, many));
        assertTrue(text.contains("Element 19"), text);
        assertFalse(text.contains("Element 20"), text);
        assertTrue(text.contains("5 weights"), text);
    }

    @Test
    void aPngIsTwiceAsLarge() throws Exception {
        TornadoChart chart = chart(0.5, new Swing(claim("A"), 0.5, 0.4, 0.9));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartFile.PNG.write(chart, out);
        assertEquals(2 * chart.height(), ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getHeight());
    }

    @Test
    void theEndingOfANameSaysTheFormat() {
        assertEquals(Optional.of(ChartFile.PNG), ChartFile.ofName("C1.PNG"));
        assertEquals(Optional.of(ChartFile.SVG), ChartFile.ofName("a/b.svg"));
        assertEquals(Optional.empty(), ChartFile.ofName("svg"));
    }

    @Test
    void anUnknownStrengthHasNoChart() {
        assertThrows(IllegalArgumentException.class, () -> chart(Double.NaN));
    }
}
