package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Shows that a node hides others: the edges of cards that lie below it, and how many they are. */
public final class FoldMark {
    private static final double ROOM = 12;
    private static final double STEP = 4;
    private static final double INSET = 7;
    private static final double RADIUS = 6;
    private static final double CHIP_HEIGHT = 16;
    private static final double CHIP_PAD = 7;
    private static final double CHIP_REACH = 30;
    private static final double TEXT_SIZE = 10.5;

    private final int count;
    private final Theme theme;
    private final double width;
    private final double bottom;

    FoldMark(NodeView view, RenderContext context, double width, double bottom) {
        this.count = context.visibility().hiddenBelow(view);
        this.theme = context.theme();
        this.width = width;
        this.bottom = bottom;
    }

    /**
     * @param card
     *            the picture of a node that hides others
     * @return where its number is, in the coordinates of the map
     */
    public static Bounds numberOf(Picture card) {
        return new Bounds(card.x() + card.width() / 2 - CHIP_REACH, card.y() + card.height() - ROOM - CHIP_HEIGHT / 2,
                2 * CHIP_REACH, ROOM + CHIP_HEIGHT / 2);
    }

    /** What the node becomes higher by. */
    double height() {
        return count == 0 ? 0 : ROOM;
    }

    /** The cards below, the lowest first. */
    List<Primitive> below() {
        if (count == 0) {
            return List.of();
        }
        return List.of(sheet(2), sheet(1));
    }

    private Primitive sheet(int depth) {
        double inset = Math.min(INSET * depth, width / 6 * depth) + 0.5;
        double top = Math.max(0, bottom - 2 * RADIUS) + STEP * depth;
        return new Box(inset, top, width - 2 * inset, bottom + STEP * depth - 0.5 - top, RADIUS,
                theme.card().mixed(theme.border(), 0.25 * depth), new Stroke(theme.border(), 1));
    }

    List<Primitive> number() {
        if (count == 0) {
            return List.of();
        }
        TextLine line = TextLayout.line("+" + count, new TextStyle(TEXT_SIZE, true, "en"), 2 * CHIP_REACH);
        double wide = line.width() + 2 * CHIP_PAD;
        double left = (width - wide) / 2;
        double top = bottom + CardShape.SHADOW + ROOM - CHIP_HEIGHT - 1;
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(left, top, wide, CHIP_HEIGHT, CHIP_HEIGHT / 2, theme.claim().solid(),
                new Stroke(theme.card(), 1.5)));
        all.addAll(line.draw(left + CHIP_PAD, top + 11.8, theme.claim().onSolid()));
        return all;
    }
}
