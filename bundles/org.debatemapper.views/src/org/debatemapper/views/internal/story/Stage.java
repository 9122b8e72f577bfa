package org.debatemapper.views.internal.story;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.figures.CrispPane;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.Coloring;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Scene;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Paints slides, and flies from one to the next. */
final class Stage extends Canvas {
    private static final int DURATION = 700;
    private static final int FRAME = 16;
    private static final double MARGIN = 0.04;

    private final Map<Slide, Scene> scenes = new IdentityHashMap<>();
    private final boolean animated;
    private RenderContext context;
    private Slide slide;
    private Caption caption;
    private Camera from;
    private Camera to;
    private long start;
    private boolean dark;

    Stage(Composite parent, RenderContext context, boolean animated) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.context = context;
        this.animated = animated;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> settle());
    }

    /** Shows a slide with what stands over it; flies there if it is on the same map. */
    void show(Slide next, Caption words) {
        boolean same = slide != null && slide.map() == next.map();
        Camera before = same ? camera() : null;
        slide = next;
        caption = words;
        dark = false;
        to = target();
        from = animated && before != null ? before : to;
        start = System.nanoTime();
        fly();
    }

    /** The words have changed. */
    void update(Caption words) {
        caption = words;
        redraw();
    }

    /** Reads the texts of cards in another language. */
    void read(List<String> languages) {
        context = context.withLanguages(languages);
        scenes.clear();
        redraw();
    }

    /** Hides everything, or shows it again. */
    void toggleDark() {
        dark = !dark;
        redraw();
    }

    /** Looks closer, or from farther away. */
    void magnify(double factor) {
        to = camera().magnified(factor);
        from = to;
        redraw();
    }

    /** Looks aside, by pixels. */
    void move(int dx, int dy) {
        to = camera().moved(dx, dy);
        from = to;
        redraw();
    }

    Camera camera() {
        double share = (System.nanoTime() - start) / (DURATION * 1e6);
        return share >= 1 || from == to ? to : from.towards(to, share);
    }

    private void settle() {
        if (slide != null) {
            to = target();
            from = to;
            redraw();
        }
    }

    private void fly() {
        if (!isDisposed()) {
            redraw();
            if (camera() != to) {
                getDisplay().timerExec(FRAME, this::fly);
            }
        }
    }

    private Camera target() {
        Point size = getSize();
        Bounds area = slide.area() == null ? scene().bounds() : slide.area();
        return Camera.on(area, size.x * (1 - 2 * MARGIN), (size.y - 2 * Caption.HEIGHT) * (1 - MARGIN));
    }

    private Scene scene() {
        return scenes.computeIfAbsent(slide, shown -> MapScene.of(shown.map(), shown.lens(),
                context.withColoring(Coloring.of(shown.map()))));
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setBackground(dark ? getDisplay().getSystemColor(SWT.COLOR_BLACK)
                : PicturePainter.screen(context.theme().ground()));
        gc.fillRectangle(0, 0, size.x, size.y);
        if (slide == null || dark) {
            return;
        }
        Camera camera = camera();
        Bounds seen = camera.seen(size.x, size.y);
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            graphics.pushState();
            graphics.scale(camera.zoom());
            graphics.translate((float) -seen.x(), (float) -seen.y());
            PicturePainter painter = new PicturePainter(graphics);
            CrispPane.paintAt(camera.zoom(), () -> scene().figures().stream()
                    .filter(figure -> figure.picture().bounds().intersects(seen))
                    .forEach(figure -> painter.paint(figure.picture())));
            graphics.popState();
        } finally {
            graphics.dispose();
        }
        caption.paint(gc, size, context.theme());
    }
}
