package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.Texture.Notch;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.style.Theme;

/**
 * What the bar of a card looks like.
 *
 * @param color
 *            of the bar
 * @param texture
 *            its notches
 * @param filled
 *            0 to 1, how much of the bar is there, from its lower end
 * @param tint
 *            0 to 1, how much of the colour is on the ground of the card
 * @param thickness
 *            of the bar in pixels
 */
record Swatch(Color color, Texture texture, double filled, double tint, double thickness) {
    /** A text on a card keeps a contrast of 4.5:1 with this much of any colour below it. */
    private static final double TINT = 0.1;
    private static final double BROAD = 6;

    /** What tells the kind of a card beside its icon and its outline. */
    static Swatch ofKind(Color color) {
        return new Swatch(color, Texture.SOLID, 1, 0, CardShape.BAR);
    }

    static Swatch of(Meaning meaning, Theme theme) {
        if (meaning.value() == null) {
            return new Swatch(theme.border(), Texture.SOLID, 1, 0, BROAD);
        }
        if (meaning.value() instanceof StrengthBand band) {
            return new Swatch(theme.faintest().mixed(theme.strongest(), band.middle()), Texture.SOLID, band.most(), TINT,
                    BROAD);
        }
        List<Color> palette = theme.palette();
        Texture[] textures = Texture.values();
        Color color = Color.parse(meaning.chosen(), palette.get(meaning.rank() % palette.size()));
        return new Swatch(color, textures[meaning.rank() % textures.length], 1, TINT, BROAD);
    }

    Color ground(Color card) {
        return card.mixed(color, tint);
    }

    /** What is missing from a bar of this length, from its upper end. */
    List<Notch> notches(double length) {
        return filled < 1 ? List.of(new Notch(0, (1 - filled) * length)) : texture.notches(length);
    }

    /** A bar that lies, its upper end at the right. */
    List<Primitive> lying(double x, double y, double length, double height, Color ground, Color empty) {
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(x, y, length, height, 1.5, color, null));
        for (Notch notch : notches(length)) {
            all.add(new Box(x + length - notch.from() - notch.length(), y, notch.length(), height, 0,
                    filled < 1 ? empty : ground, null));
        }
        return all;
    }
}
