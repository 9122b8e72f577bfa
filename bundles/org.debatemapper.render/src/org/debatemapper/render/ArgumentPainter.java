package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Label;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Paints the node of an argument: a pill with its title or its scheme's name, or a small circle with a plus. */
final class ArgumentPainter {
    private static final double HEIGHT = 24;
    private static final double LONGEST_NAME = 170;
    private static final double ICON_RADIUS = 7;
    private static final double TEXT_SIZE = 11;
    private static final double PAD = 5;
    private static final double AFTER_NAME = 10;
    private static final double FADED = 0.45;

    private ArgumentPainter() {
    }

    static Picture pill(NodeView view, Argument argument, RenderContext context) {
        Theme theme = context.theme();
        Label label = context.overlay().label(argument);
        TextLine name = name(view, argument, context);
        double nameWidth = name == null ? 0 : name.width() + PAD + (label == null ? AFTER_NAME - PAD : 0);
        Label before = context.overlay().changedFrom(argument);
        double labelWidth = label == null ? 0 : 2 * FootLine.LABEL_RADIUS + PAD + FootLine.changeWidth(before);
        double width = 2 * PAD + 2 * ICON_RADIUS + nameWidth + labelWidth;
        List<Primitive> ink = new ArrayList<>();
        Theme.Hue hue = theme.evidence();
        Meaning meaning = context.meaning(argument);
        boolean tells = meaning != null && meaning.value() != null;
        Color edge = tells ? Swatch.of(meaning, theme).color() : hue.solid();
        double middle = HEIGHT / 2;
        ink.add(outline(width, 0.5, null,
                context.overlay().isMarked(argument) ? CardPainter.marked(theme) : border(label, edge)));
        ink.add(Shapes.circle(PAD + ICON_RADIUS, middle, ICON_RADIUS, hue.solid(), null));
        ink.add(Marks.plus(PAD + ICON_RADIUS, middle, 3.6, hue.onSolid()));
        if (name != null) {
            ink.addAll(name.draw(2 * PAD + 2 * ICON_RADIUS, middle + 4, theme.text()));
        }
        FoldMark fold = new FoldMark(view, context, width, HEIGHT);
        List<Primitive> all = new ArrayList<>(fold.below());
        all.add(outline(width, 0.5, theme.shadow(), null).moved(0, CardShape.SHADOW - 0.5));
        all.add(outline(width, 0.5, tells ? Swatch.of(meaning, theme).ground(theme.card()) : theme.card().mixed(hue.shape(), 0.08), null));
        ink.forEach(primitive -> all.add(label == Label.OUT ? primitive.faded(FADED) : primitive));
        if (label != null) {
            all.addAll(FootLine.change(before, label, width - PAD + 1 - FootLine.LABEL_RADIUS, middle, theme));
        }
        if (context.overlay().isDimmed(argument)) {
            all.replaceAll(primitive -> primitive.faded(CardPainter.DIMMED));
        }
        all.addAll(fold.number());
        return new Picture(view.getX(), view.getY(), width, HEIGHT + CardShape.SHADOW + fold.height(), all);
    }

    private static Box outline(double width, double inset, Color fill, Stroke stroke) {
        return new Box(inset, inset, width - 2 * inset, HEIGHT - 2 * inset, HEIGHT / 2 - inset, fill, stroke);
    }

    private static Stroke border(Label label, Color color) {
        return label == Label.UNDECIDED ? new Stroke(color, 1.3, 4, 3) : new Stroke(color, 1.3);
    }

    private static TextLine name(NodeView view, Argument argument, RenderContext context) {
        LocalText title = argument.getTitle();
        if (LocalTexts.isEmpty(title) && argument.getScheme() != null) {
            title = argument.getScheme().getName();
        }
        String name = context.resolve(title);
        if (name.isEmpty()) {
            return null;
        }
        double room = view.getWidth() > 0 ? Math.max(40, view.getWidth() - 3 * PAD - 2 * ICON_RADIUS) : LONGEST_NAME;
        return TextLayout.line(name, new TextStyle(TEXT_SIZE, false, context.languageOf(title)), room);
    }
}
