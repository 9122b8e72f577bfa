package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Claim;
import org.debatemapper.model.Element;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Issue;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** The kinds of cards: each has a letter, a hue and an outline of its own. */
enum CardKind {
    ISSUE("?", Outline.ROUND_ENDS), CLAIM("C", Outline.ROUNDED), EVIDENCE("E", Outline.FOLDED),
    OTHER("\u2022", Outline.ROUNDED);

    /** What the corners of a card look like. */
    enum Outline {
        ROUNDED, ROUND_ENDS, FOLDED
    }

    private final String letter;
    private final Outline outline;

    CardKind(String letter, Outline outline) {
        this.letter = letter;
        this.outline = outline;
    }

    static CardKind of(Element element) {
        if (element instanceof Issue) {
            return ISSUE;
        } else if (element instanceof Claim) {
            return CLAIM;
        }
        return element instanceof Evidence ? EVIDENCE : OTHER;
    }

    Outline outline() {
        return outline;
    }

    Theme.Hue hue(Theme theme) {
        return switch (this) {
        case ISSUE -> theme.issue();
        case CLAIM -> theme.claim();
        case EVIDENCE -> theme.evidence();
        case OTHER -> theme.other();
        };
    }

    List<Primitive> icon(double cx, double cy, double radius, Theme.Hue hue) {
        Color letterColor = hue.onSolid();
        TextStyle style = new TextStyle(radius * 1.4, true, "en");
        TextLine line = TextLayout.line(letter, style, radius * 2);
        List<Primitive> icon = new ArrayList<>();
        icon.add(Shapes.circle(cx, cy, radius, hue.solid(), null));
        icon.addAll(line.draw(cx - line.width() / 2, cy + style.size() * 0.36, letterColor));
        return icon;
    }
}
