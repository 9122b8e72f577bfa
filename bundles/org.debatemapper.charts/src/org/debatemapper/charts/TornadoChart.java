package org.debatemapper.charts;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

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
import org.jfree.chart.renderer.category.BarRenderer;
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
    private static final double TENTH = 0.1;
    private static final double LABELS = 0.4;

    private final Sensitivity sensitivity;
    private final String claim;
    private final List<String> labels;

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
        labels = sensitivity.swings().stream().limit(MOST_BARS).map(Swing::element).map(e -> Names.of(e, languages)).toList();
    }

    /**
     * @return a height in pixels, at 100 %, at which all bars and their names can be read
     */
    public int height() {
        return Layout.AROUND + labels.size() * Layout.BAR;
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
        add(plot, bars(Messages.TornadoChart_atZero, Swing::atZero), look.bars(sensitivity.strength(), colors.less()));
        add(plot, bars(Messages.TornadoChart_atOne, Swing::atOne), look.bars(sensitivity.strength(), colors.more()));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.addRangeMarker(look.line(sensitivity.strength()));
        look.apply(plot);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        look.apply(chart, NLS.bind(Messages.TornadoChart_title, claim, number()));
        int left = sensitivity.swings().size() - labels.size();
        if (left > 0) {
            chart.addSubtitle(look.remark(NLS.bind(Messages.TornadoChart_more, left)));
        }
        return chart;
    }

    /** Bars of one renderer stand beside each other; those of two lie on one line, as both ends of a swing must. */
    private static void add(CategoryPlot plot, CategoryDataset bars, BarRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, bars);
        plot.setRenderer(index, renderer);
    }

    private CategoryDataset bars(String series, ToDoubleFunction<Swing> end) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (int i = 0; i < labels.size(); i++) {
            bars.addValue(end.applyAsDouble(sensitivity.swings().get(i)), series, new Bar(i, labels.get(i)));
        }
        return bars;
    }

    private CategoryAxis names(ChartLook look) {
        CategoryAxis axis = new CategoryAxis();
        axis.setMaximumCategoryLabelWidthRatio((float) LABELS);
        axis.setCategoryMargin(TENTH * 2);
        look.apply(axis, String.join("", labels));
        for (int i = 0; i < labels.size(); i++) {
            axis.setTickLabelFont(new Bar(i, labels.get(i)), ChartLook.small(labels.get(i)));
        }
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

    /** Pixels at 100 %. */
    private static final class Layout {
        private static final int BAR = 26;
        private static final int AROUND = 130;
    }
}
