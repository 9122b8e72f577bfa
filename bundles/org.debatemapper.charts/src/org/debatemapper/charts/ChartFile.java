package org.debatemapper.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which a chart is written. */
public enum ChartFile {
    /** Scalable Vector Graphics. */
    SVG,
    /** Portable Network Graphics, at twice the size on screen. */
    PNG;

    private static final int WIDTH = 800;
    private static final double SCALE = 2;

    /**
     * @param name
     *            of a file
     * @return the format that its ending stands for, in upper or lower case
     */
    public static Optional<ChartFile> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))).findFirst();
    }

    /**
     * @param chart
     *            the chart, written in light colours
     * @param out
     *            takes the file; stays open
     * @throws IOException
     *             if it cannot be written
     */
    public void write(TornadoChart chart, OutputStream out) throws IOException {
        ChartPicture picture = chart.picture(ChartColors.LIGHT);
        if (this == PNG) {
            picture.writePng(WIDTH, chart.height(), SCALE, out);
        } else {
            picture.writeSvg(WIDTH, chart.height(), out);
        }
    }
}
