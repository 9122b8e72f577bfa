package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.style.Theme;

/** The badges at the foot of a card, and its label. */
final class FootLine {
    static final double LABEL_RADIUS = 8;
    private static final double HEIGHT = 19;
    private static final double GAP = 8;
    private static final double RIGHT = 9;

    private final List<Badge> badges;
    private final Label label;
    private final Theme theme;

    FootLine(Element element, RenderContext context) {
        badges = new BadgeList(context).of(element);
        label = context.overlay().label(element);
        theme = context.theme();
    }

    double height() {
        return badges.isEmpty() && label == null ? 0 : HEIGHT;
    }

    /** As many badges as fit in a row; an ellipsis stands for the others. */
    List<Primitive> draw(double bottom, double width) {
        double room = width - RIGHT - (label == null ? 0 : 2 * LABEL_RADIUS + GAP);
        Badge more = Badge.text("\u2026", theme.quietText());
        double x = CardText.LEFT;
        double baseline = bottom - 9;
        List<Primitive> drawn = new ArrayList<>();
        for (int i = 0; i < badges.size(); i++) {
            Badge badge = badges.get(i);
            double reserve = i == badges.size() - 1 ? 0 : GAP + more.width();
            if (x + badge.width() + reserve > room) {
                drawn.addAll(more.draw(x, baseline));
                return drawn;
            }
            drawn.addAll(badge.draw(x, baseline));
            x += badge.width() + GAP;
        }
        return drawn;
    }

    List<Primitive> label(double bottom, double width) {
        if (label == null) {
            return List.of();
        }
        return Marks.label(label, width - RIGHT - LABEL_RADIUS, bottom - 6 - LABEL_RADIUS, LABEL_RADIUS,
                labelColor(label, theme), theme.card());
    }

    static Color labelColor(Label label, Theme theme) {
        return switch (label) {
        case IN -> theme.evidence().solid();
        case OUT -> theme.attack().solid();
        case UNDECIDED -> theme.quietText();
        };
    }
}
