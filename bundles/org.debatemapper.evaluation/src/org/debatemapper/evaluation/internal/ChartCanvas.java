package org.debatemapper.evaluation.internal;

import java.awt.image.BufferedImage;

import org.debatemapper.charts.ChartColors;
import org.debatemapper.charts.TornadoChart;
import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.render.style.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Shows a chart as wide as there is room, and as high as it needs; it is drawn in the background once it is
 * seen, as sharp as the screen.
 */
final class ChartCanvas {
    private static final int LEAST_WIDTH = 420;
    private static final int PERCENT = 100;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /** What was drawn, for which size. */
    private record Drawn(ImageData pixels, int width, int height, int zoom) {
    }

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final Background<Drawn> drawing = new Background<>(this::drawn);
    private TornadoChart chart;
    private Image image;
    private boolean stale;
    private String spoken = ""; //$NON-NLS-1$

    ChartCanvas(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinWidth(LEAST_WIDTH);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        scroll.setContent(canvas);
        canvas.addListener(SWT.Resize, event -> drawWhenSeen());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> forget());
        theme().follow(canvas, theme -> drawWhenSeen());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
    }

    Control getControl() {
        return scroll;
    }

    /**
     * @param shown
     *            the chart, or null for none
     * @param words
     *            what it says, for those who hear it
     */
    void show(TornadoChart shown, String words) {
        chart = shown;
        spoken = words;
        scroll.setMinHeight(shown == null ? 0 : shown.height());
        forget();
        drawWhenSeen();
    }

    /** What is there already is shown until then. */
    private void drawWhenSeen() {
        stale = true;
        canvas.redraw();
    }

    private void draw() {
        stale = false;
        Rectangle area = canvas.getClientArea();
        if (chart == null || area.isEmpty()) {
            return;
        }
        TornadoChart asked = chart;
        int height = Math.min(area.height, chart.height());
        int zoom = canvas.getMonitor().getZoom();
        ChartColors colors = colors(canvas.getBackground());
        drawing.start(Messages.SensitivitySection_tab, stopped -> new Drawn(
                pixels(asked.picture(colors).image(area.width, height, (double) zoom / PERCENT)), area.width, height, zoom));
    }

    private void drawn(Drawn picture) {
        if (canvas.isDisposed()) {
            return;
        }
        forget();
        image = new Image(canvas.getDisplay(), (ImageDataProvider) zoom -> zoom == picture.zoom() ? picture.pixels()
                : picture.pixels().scaledTo(picture.width() * zoom / PERCENT, picture.height() * zoom / PERCENT));
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (image != null) {
            gc.drawImage(image, 0, 0);
        }
        if (stale) {
            draw();
        }
    }

    private void forget() {
        drawing.forget();
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private static ChartColors colors(Color ground) {
        return (theme().get() == Theme.DARK ? ChartColors.DARK : ChartColors.LIGHT)
                .on(new java.awt.Color(ground.getRed(), ground.getGreen(), ground.getBlue()));
    }

    private static WorkbenchTheme theme() {
        return new WorkbenchTheme(PlatformUI.getWorkbench());
    }

    private static ImageData pixels(BufferedImage from) {
        int width = from.getWidth();
        ImageData to = new ImageData(width, from.getHeight(), Integer.SIZE, RGB);
        int[] row = new int[width];
        for (int y = 0; y < from.getHeight(); y++) {
            to.setPixels(0, y, width, from.getRGB(0, y, width, 1, row, 0, width), 0);
        }
        return to;
    }
}
