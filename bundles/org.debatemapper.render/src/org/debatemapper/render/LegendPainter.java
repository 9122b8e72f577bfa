package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Label;
import org.debatemapper.model.LegendView;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Paints the legend of a map: the meanings that occur on it, with their names in the language of the map. */
public final class LegendPainter {
    private static final double LEAST_WIDTH = 150;
    private static final double LONGEST_NAME = 220;
    private static final double ROW = 24;
    private static final double PAD = 10;
    private static final double SAMPLE = 62;
    private static final double BAR_LENGTH = 44;
    private static final double BAR_HEIGHT = 8;
    private static final double RADIUS = 8;
    private static final double NAME_SIZE = 11.5;
    private static final double HEAD_SIZE = 10.5;

    private final RenderContext context;
    private final Theme theme;
    private final ResourceBundle names;
    private final List<Primitive> rows = new ArrayList<>();
    private double middle = PAD + ROW / 2;
    private double widest = LEAST_WIDTH - SAMPLE - 3 * PAD;

    private LegendPainter(RenderContext context) {
        this.context = context;
        this.theme = context.theme();
        this.names = names(context);
    }

    /**
     * @param view
     *            a legend; its size is not regarded
     * @param context
     *            language, colours and what the map shows
     * @return the legend at its place; as wide as its names, with only a title if the map shows nothing
     */
    public static Picture legend(LegendView view, RenderContext context) {
        return new LegendPainter(context).paint(view, Legend.of(context));
    }

    private Picture paint(LegendView view, Legend legend) {
        legend.kinds().stream().filter(kind -> kind != CardKind.OTHER).forEach(this::addKind);
        if (legend.arguments()) {
            add(argument(), names.getString("ARGUMENT"), context.language());
        }
        if (!legend.meanings().isEmpty()) {
            addHead(names.getString("BY_" + context.coloring().by().getName()));
            legend.meanings().forEach(this::addMeaning);
        }
        legend.relations().forEach(this::addRelation);
        legend.labels().forEach(this::addLabel);
        if (rows.isEmpty()) {
            addHead(names.getString("LEGEND"));
        }
        double height = middle - ROW / 2 + PAD;
        double width = Math.ceil(widest) + SAMPLE + 3 * PAD;
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(0.5, 0.5, width - 1, height - 1, 6, theme.card(), new Stroke(theme.border(), 1)));
        all.addAll(rows);
        return new Picture(view.getX(), view.getY(), width, height, all);
    }

    private void addKind(CardKind kind) {
        Theme.Hue hue = context.coloring().by() == ColorBy.KIND ? kind.hue(theme) : theme.other();
        add(kind.icon(PAD + SAMPLE / 2, middle, RADIUS, hue), names.getString(kind.name()), context.language());
    }

    private List<Primitive> argument() {
        Theme.Hue hue = theme.evidence();
        double center = PAD + SAMPLE / 2;
        return List.of(new Box(center - 17, middle - 9, 34, 18, 9, theme.card(), new Stroke(hue.solid(), 1.3)),
                Shapes.circle(center - 9, middle, 6, hue.solid(), null),
                Marks.plus(center - 9, middle, 3, hue.onSolid()));
    }

    private void addMeaning(Meaning meaning) {
        Swatch swatch = Swatch.of(meaning, theme);
        Color ground = swatch.ground(theme.card());
        double left = PAD + (SAMPLE - BAR_LENGTH) / 2;
        List<Primitive> sample = new ArrayList<>();
        sample.add(new Box(left - 4, middle - BAR_HEIGHT, BAR_LENGTH + 8, 2 * BAR_HEIGHT, 3, ground,
                new Stroke(theme.border(), 1)));
        sample.addAll(swatch.lying(left, middle - BAR_HEIGHT / 2, BAR_LENGTH, BAR_HEIGHT, ground, theme.border()));
        add(sample, meaning.name(context, names), meaning.language(context));
    }

    private void addRelation(EdgeKind kind) {
        List<Point> route = List.of(new Point(PAD, middle), new Point(PAD + SAMPLE, middle));
        Picture sample = EdgePainter.edge(new MapEdge(null, null, kind, null, null), route, context);
        add(sample.primitives().stream().map(p -> p.moved(sample.x(), sample.y())).toList(),
                names.getString(kind.name()), context.language());
    }

    private void addLabel(Label label) {
        add(Marks.label(label, PAD + SAMPLE / 2, middle, RADIUS, FootLine.labelColor(label, theme), theme.card()),
                names.getString("LABEL_" + label.getName()), context.language());
    }

    private void add(List<? extends Primitive> sample, String name, String language) {
        rows.addAll(sample);
        TextLine line = TextLayout.line(name, new TextStyle(NAME_SIZE, false, language), LONGEST_NAME);
        rows.addAll(line.draw(2 * PAD + SAMPLE, middle + 4, theme.text()));
        widest = Math.max(widest, line.width());
        middle += ROW;
    }

    private void addHead(String name) {
        TextLine line = TextLayout.line(name, new TextStyle(HEAD_SIZE, true, context.language()), LONGEST_NAME);
        rows.addAll(line.draw(PAD, middle + 4, theme.quietText()));
        widest = Math.max(widest, line.width() - SAMPLE);
        middle += ROW;
    }

    /** The legend speaks the language of the map, not that of the machine. */
    private static ResourceBundle names(RenderContext context) {
        return ResourceBundle.getBundle("org.debatemapper.render.legend", Locale.forLanguageTag(context.language()),
                LegendPainter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
