package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.style.Theme;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final double LEAST = 4.5;

    @Test
    void textCanBeRead() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Color ground : List.of(theme.card(), theme.note(), theme.ground())) {
                check(theme.text(), ground);
            }
            check(theme.quietText(), theme.card());
            check(theme.warning(), theme.card());
            check(theme.text(), theme.card().mixed(theme.evidence().shape(), 0.08));
            for (Theme.Hue hue : hues(theme)) {
                check(hue.onSolid(), hue.solid());
            }
        }
    }

    @Test
    void relationsThatMeanDifferentThingsHaveDifferentHues() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Set<Color> hues = new HashSet<>();
            for (EdgeKind kind : List.of(EdgeKind.SUPPORT, EdgeKind.ATTACK, EdgeKind.UNDERCUT, EdgeKind.ANSWER)) {
                hues.add(theme.hue(kind).shape());
            }
            assertEquals(4, hues.size());
        }
    }

    @Test
    void barsOfThePaletteAreSeenOnACard() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertEquals(theme.palette().size(), new HashSet<>(theme.palette()).size());
            for (Color color : theme.palette()) {
                assertTrue(color.contrast(theme.card()) >= 3, color.hex() + ": " + color.contrast(theme.card()));
            }
            assertTrue(theme.strongest().contrast(theme.card()) > 2 * theme.faintest().contrast(theme.card()));
        }
    }

    private static List<Theme.Hue> hues(Theme theme) {
        return List.of(theme.issue(), theme.claim(), theme.evidence(), theme.attack(), theme.undercut(), theme.other());
    }

    private static void check(Color text, Color ground) {
        assertTrue(text.contrast(ground) >= LEAST, text.hex() + " on " + ground.hex() + ": " + text.contrast(ground));
    }
}
