package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;

/** Paints the nodes of a map: statements as cards, arguments as pills. */
public final class CardPainter {
    /** Width of a card whose view has none. */
    public static final double DEFAULT_WIDTH = 220;
    /** A narrower card is drawn with this width. */
    public static final double LEAST_WIDTH = 160;
    /** A wider card is drawn with this width. */
    public static final double GREATEST_WIDTH = 420;
    private static final double FADED = 0.45;
    /** What a dimmed node or edge keeps of its colour. */
    static final double DIMMED = 0.2;
    private static final double ICON_RADIUS = 8;

    private final NodeView view;
    private final RenderContext context;
    private final CardKind kind;
    private final double width;

    private CardPainter(NodeView view, RenderContext context) {
        this.view = view;
        this.context = context;
        this.kind = CardKind.of(view.getElement());
        this.width = view.getWidth() == 0 ? DEFAULT_WIDTH
                : Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, view.getWidth()));
    }

    /**
     * Costs as much as the texts on the card are long.
     *
     * @param view
     *            a node of a map
     * @param context
     *            languages, colours, labels
     * @return the node at its place on the map, in its whole size; a card whose view has height 0 is as high as its
     *         text needs, in a lower one the text ends with an ellipsis
     */
    public static Picture card(NodeView view, RenderContext context) {
        return view.getElement() instanceof Argument argument ? ArgumentPainter.pill(view, argument, context)
                : new CardPainter(view, context).paint();
    }

    private Picture paint() {
        Element element = view.getElement();
        Theme theme = context.theme();
        Label label = context.overlay().label(element);
        FootLine foot = new FootLine(element, context);
        CardText text = CardText.of(element, context, width, textHeight(foot));
        double height = view.getHeight() > 0 ? Math.max(view.getHeight(), CardText.LEAST_HEIGHT)
                : text.height() + foot.height() + CardShape.SHADOW;
        FoldMark fold = new FoldMark(view, context, width, height - CardShape.SHADOW);
        Color own = Color.parse(view.getColor(), null);
        Meaning meaning = context.meaning(element);
        Swatch swatch = meaning == null ? Swatch.ofKind(kind.hue(theme).shape()) : Swatch.of(meaning, theme);
        Color ground = own == null ? swatch.ground(theme.card()) : theme.card().mixed(own, 0.14);
        CardShape shape = new CardShape(kind.outline(), width, height - CardShape.SHADOW);
        List<Primitive> primitives = new ArrayList<>(fold.below());
        primitives.addAll(shape.ground(ground, theme.shadow()));
        List<Primitive> ink = new ArrayList<>(shape.ink(swatch, border(element, label, theme), ground));
        // Where colours tell something else than kinds, they tell nothing but that.
        ink.addAll(icon(meaning == null ? kind.hue(theme) : theme.other()));
        ink.addAll(text.draw(theme));
        ink.addAll(foot.draw(height - CardShape.SHADOW, width));
        boolean faded = label == Label.OUT && !context.overlay().isMarked(element);
        ink.forEach(primitive -> primitives.add(faded ? primitive.faded(FADED) : primitive));
        primitives.addAll(foot.label(height - CardShape.SHADOW, width));
        primitives.addAll(fold.number());
        if (context.overlay().isDimmed(element)) {
            primitives.replaceAll(primitive -> primitive.faded(DIMMED));
        }
        return new Picture(view.getX(), view.getY(), width, height + fold.height(), primitives);
    }

    private double textHeight(FootLine foot) {
        return view.getHeight() > 0 ? view.getHeight() - foot.height() - CardShape.SHADOW : Double.MAX_VALUE;
    }

    private Stroke border(Element element, Label label, Theme theme) {
        if (context.overlay().isMarked(element)) {
            return marked(theme);
        } else if (label == Label.UNDECIDED) {
            return new Stroke(theme.quietText(), 1.2, 5, 3);
        }
        return CardText.implicit(element) ? new Stroke(theme.quietText(), 1.2, 1.5, 3) : new Stroke(theme.border(), 1);
    }

    /** The frame of what catches the eye. */
    static Stroke marked(Theme theme) {
        return new Stroke(theme.undercut().shape(), 2.4);
    }

    private List<Primitive> icon(Theme.Hue hue) {
        double cx = CardText.LEFT + ICON_RADIUS;
        double cy = CardText.TOP + ICON_RADIUS;
        return kind.icon(cx, cy, ICON_RADIUS, hue);
    }
}
