package org.debatemapper.charts;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.debatemapper.core.evaluation.Sensitivity;
import org.debatemapper.core.evaluation.Swing;
import org.debatemapper.model.operations.Names;
import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * The tornado diagram of a claim: one bar for each weight that moves its strength, the longest on top, from the strength as
 * it is to what the weight 0 and the weight 1 would give (R. A. Howard, Decision analysis: practice and promise, Management
 * Science 34, 1988).
 */
public final class TornadoChart {
    /** The bars below the longest ones would say little and make the others thin. */
    static final int MOST_BARS = 20;
    /** In pixels at 100 %, with the room between two bars. */
    private static final int BAR_HEIGHT = 26;
    /** Title, axis and legend, in pixels at 100 %. */
    private static final int AROUND_BARS = 130;
    private static final double TENTH = 0.1;
    private static final double LABELS = 0.4;

    private final Sensitivity sensitivity;
    private final String claim;
    private final List<Bar> bars;

    /**
     * @param sensitivity
     *            what was found, with a known strength
     * @param claim
     *            the name of the claim
     * @param languages
     *            the languages in which elements are named, the best first
     */
    public TornadoChart(Sensitivity sensitivity, String claim, List<String> languages) {
        if (Double.isNaN(sensitivity.strength())) {
            throw new IllegalArgumentException("The strength of the claim is not known");
        }
        this.sensitivity = sensitivity;
        this.claim = claim;
        bars = IntStream.range(0, Math.min(MOST_BARS, sensitivity.swings().size()))
                .mapToObj(i -> new Bar(i, Names.of(sensitivity.swings().get(i).element(), languages))).toList();
    }

    /**
     * @return a height in pixels, at 100 %, at which all bars and their names can be read
     */
    public int height() {
        return AROUND_BARS + bars.size() * BAR_HEIGHT;
    }

    /**
     * @param colors
     *            of the chart
     * @return a picture of the chart; may be drawn in any thread, but not in two at once
     */
    public ChartPicture picture(ChartColors colors) {
        return new ChartPicture(chart(colors), colors.ground());
    }

    private JFreeChart chart(ChartColors colors) {
        ChartLook look = new ChartLook(colors);
        CategoryPlot plot = new CategoryPlot(null, names(look), strengths(look), null);
        // Bars of one renderer stand beside each other; those of two lie on one line, as both ends of a swing must.
        plot.setDataset(0, ends(Messages.TornadoChart_atZero, Swing::atZero));
        plot.setRenderer(0, look.bars(sensitivity.strength(), colors.less()));
        plot.setDataset(1, ends(Messages.TornadoChart_atOne, Swing::atOne));
        plot.setRenderer(1, look.bars(sensitivity.strength(), colors.more()));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.addRangeMarker(look.line(sensitivity.strength()));
        look.apply(plot);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        look.apply(chart, NLS.bind(Messages.TornadoChart_title, claim, number()));
        int left = sensitivity.swings().size() - bars.size();
        if (left > 0) {
            chart.addSubtitle(look.remark(NLS.bind(Messages.TornadoChart_more, left)));
        }
        return chart;
    }

    private CategoryDataset ends(String series, ToDoubleFunction<Swing> end) {
        DefaultCategoryDataset ends = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            ends.addValue(end.applyAsDouble(sensitivity.swings().get(bar.index())), series, bar);
        }
        return ends;
    }

    private CategoryAxis names(ChartLook look) {
        CategoryAxis axis = new CategoryAxis();
        axis.setMaximumCategoryLabelWidthRatio((float) LABELS);
        axis.setCategoryMargin(TENTH * 2);
        look.apply(axis, claim);
        bars.forEach(bar -> axis.setTickLabelFont(bar, ChartLook.small(bar.label())));
        return axis;
    }

    private static NumberAxis strengths(ChartLook look) {
        NumberAxis axis = new NumberAxis(Messages.TornadoChart_axis);
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(TENTH * 2, format(1)));
        look.apply(axis, Messages.TornadoChart_axis);
        return axis;
    }

    private String number() {
        return format(2).format(sensitivity.strength());
    }

    private static NumberFormat format(int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
