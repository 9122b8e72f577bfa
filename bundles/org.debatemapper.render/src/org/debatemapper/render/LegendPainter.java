package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.debatemapper.model.LegendView;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Paints the legend of a map: the kinds of cards and relations with their names in the language of the map. */
public final class LegendPainter {
    private static final double WIDTH = 190;
    private static final double ROW = 24;
    private static final double PAD = 10;
    private static final double SAMPLE = 62;
    private static final List<EdgeKind> RELATIONS = List.of(EdgeKind.SUPPORT, EdgeKind.ATTACK, EdgeKind.UNDERCUT,
            EdgeKind.ANSWER, EdgeKind.REPHRASE, EdgeKind.PREFERENCE);

    private LegendPainter() {
    }

    /**
     * @param view
     *            a legend; its size is not regarded
     * @param context
     *            language and colours
     * @return the legend at its place
     */
    public static Picture legend(LegendView view, RenderContext context) {
        Theme theme = context.theme();
        ResourceBundle names = names(context);
        List<Primitive> rows = new ArrayList<>();
        double y = PAD + ROW / 2;
        for (CardKind kind : List.of(CardKind.ISSUE, CardKind.CLAIM, CardKind.EVIDENCE)) {
            rows.addAll(kind.icon(PAD + SAMPLE / 2, y, 8, theme));
            rows.addAll(name(names.getString(kind.name()), y, context));
            y += ROW;
        }
        for (EdgeKind kind : RELATIONS) {
            List<Point> route = List.of(new Point(PAD, y), new Point(PAD + SAMPLE, y));
            Picture sample = EdgePainter.edge(new MapEdge(null, null, kind, null, null), route, context);
            sample.primitives().forEach(p -> rows.add(p.moved(sample.x(), sample.y())));
            rows.addAll(name(names.getString(kind.name()), y, context));
            y += ROW;
        }
        double height = y - ROW / 2 + PAD;
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(0.5, 0.5, WIDTH - 1, height - 1, 6, theme.card(), new Stroke(theme.border(), 1)));
        all.addAll(rows);
        return new Picture(view.getX(), view.getY(), WIDTH, height, all);
    }

    private static List<? extends Primitive> name(String name, double y, RenderContext context) {
        TextStyle style = new TextStyle(11.5, false, context.language());
        TextLine line = TextLayout.line(name, style, WIDTH - SAMPLE - 3 * PAD);
        return line.draw(2 * PAD + SAMPLE, y + 4, context.theme().text());
    }

    /** The legend speaks the language of the map, not that of the machine. */
    private static ResourceBundle names(RenderContext context) {
        return ResourceBundle.getBundle("org.debatemapper.render.legend", Locale.forLanguageTag(context.language()),
                LegendPainter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
