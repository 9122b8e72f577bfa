package org.debatemapper.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The look of the maps, on a chart: their typefaces and colours, flat bars, quiet lines. */
final class ChartLook {
    private static final float TITLE = 13;
    private static final float SMALL = 11;
    private static final double GAP = 10;

    private final ChartColors colors;

    ChartLook(ChartColors colors) {
        this.colors = colors;
    }

    static Font small(String text) {
        return ChartFont.of(text, false, SMALL);
    }

    void apply(JFreeChart chart, String title) {
        TextTitle head = new TextTitle(title, ChartFont.of(title, true, TITLE));
        head.setPaint(colors.text());
        head.setHorizontalAlignment(HorizontalAlignment.LEFT);
        head.setTextAlignment(HorizontalAlignment.LEFT);
        chart.setTitle(head);
        chart.setBackgroundPaint(colors.ground());
        chart.setPadding(new RectangleInsets(GAP, GAP, GAP, GAP));
        LegendTitle legend = chart.getLegend();
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(colors.ground());
        legend.setItemPaint(colors.text());
        legend.setItemFont(small(Messages.TornadoChart_atZero + Messages.TornadoChart_atOne));
    }

    void apply(CategoryPlot plot) {
        plot.setBackgroundPaint(colors.ground());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(colors.quiet());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Flat bars of one colour that begin at a value. */
    BarRenderer bars(double base, Color color) {
        BarRenderer bars = new BarRenderer();
        bars.setBase(base);
        bars.setSeriesPaint(0, color);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        return bars;
    }

    void apply(Axis axis, String text) {
        axis.setLabelFont(small(text));
        axis.setLabelPaint(colors.text());
        axis.setTickLabelFont(small(text));
        axis.setTickLabelPaint(colors.text());
        axis.setAxisLinePaint(colors.quiet());
        axis.setTickMarkPaint(colors.quiet());
    }

    TextTitle remark(String text) {
        TextTitle remark = new TextTitle(text, small(text), colors.text(), RectangleEdge.BOTTOM, HorizontalAlignment.LEFT,
                TextTitle.DEFAULT_VERTICAL_ALIGNMENT, RectangleInsets.ZERO_INSETS);
        remark.setMargin(new RectangleInsets(GAP / 2, 0, 0, 0));
        return remark;
    }

    /** A line across all bars. */
    ValueMarker line(double value) {
        return new ValueMarker(value, colors.text(), new BasicStroke(1));
    }
}
