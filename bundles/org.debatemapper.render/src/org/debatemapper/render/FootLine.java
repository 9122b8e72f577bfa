package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;

/** The badges at the foot of a card, and its label. */
final class FootLine {
    static final double LABEL_RADIUS = 8;
    private static final double HEIGHT = 19;
    private static final double GAP = 8;
    private static final double RIGHT = 9;
    private static final double ARROW = 16;
    private static final double FORMER = 0.7;

    private final List<Badge> badges;
    private final Label label;
    private final Label before;
    private final Theme theme;

    FootLine(Element element, RenderContext context) {
        badges = new BadgeList(context).of(element);
        label = context.overlay().label(element);
        before = context.overlay().changedFrom(element);
        theme = context.theme();
    }

    double height() {
        return badges.isEmpty() && label == null ? 0 : HEIGHT;
    }

    /** As many badges as fit in a row; an ellipsis stands for the others. */
    List<Primitive> draw(double bottom, double width) {
        double room = width - RIGHT - labelWidth();
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
        return change(before, label, width - RIGHT - LABEL_RADIUS, bottom - 6 - LABEL_RADIUS, theme);
    }

    private double labelWidth() {
        return label == null ? 0 : 2 * LABEL_RADIUS + GAP + changeWidth(before);
    }

    /** What a former label needs to the left of the label. */
    static double changeWidth(Label before) {
        return before == null ? 0 : 2 * LABEL_RADIUS + ARROW;
    }

    /** A label, and if there is a former one, that with an arrow to the left of it. */
    static List<Primitive> change(Label before, Label label, double cx, double cy, Theme theme) {
        List<Primitive> marks = new ArrayList<>();
        if (before != null) {
            double left = cx - changeWidth(before);
            Marks.label(before, left, cy, LABEL_RADIUS, labelColor(before, theme), theme.card())
                    .forEach(mark -> marks.add(mark.faded(FORMER)));
            double tip = cx - LABEL_RADIUS - 3;
            marks.add(Shapes.from(tip - ARROW + 6, cy).to(tip, cy).move(tip - 3.5, cy - 3.5).to(tip, cy)
                    .to(tip - 3.5, cy + 3.5).open(new Stroke(theme.text(), 1.3)));
        }
        marks.addAll(Marks.label(label, cx, cy, LABEL_RADIUS, labelColor(label, theme), theme.card()));
        return marks;
    }

    static Color labelColor(Label label, Theme theme) {
        return switch (label) {
        case IN -> theme.evidence().solid();
        case OUT -> theme.attack().solid();
        case UNDECIDED -> theme.quietText();
        };
    }
}
