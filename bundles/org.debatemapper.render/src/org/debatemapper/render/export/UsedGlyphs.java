package org.debatemapper.render.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.debatemapper.fonts.Face;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Scene;
import org.debatemapper.render.scene.Text;

/** Which characters of which faces a scene shows. */
final class UsedGlyphs {
    private UsedGlyphs() {
    }

    static Map<Face, Set<Integer>> of(Scene scene) {
        Map<Face, Set<Integer>> used = new EnumMap<>(Face.class);
        for (Scene.Figure figure : scene.figures()) {
            for (Primitive primitive : figure.picture().primitives()) {
                if (primitive instanceof Text text) {
                    Set<Integer> codePoints = used.computeIfAbsent(text.font().face(), face -> new TreeSet<>());
                    text.text().codePoints().forEach(codePoints::add);
                }
            }
        }
        return used;
    }
}
