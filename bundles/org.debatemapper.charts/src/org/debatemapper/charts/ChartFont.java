package org.debatemapper.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;

/** The shipped typefaces as fonts of Java2D. A chart sets each label in one font, so the font follows the label's script. */
final class ChartFont {
    private static final List<Face> FACES = List.of(Face.SANS, Face.JAPANESE, Face.KOREAN);
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();

    private ChartFont() {
    }

    /**
     * @param text
     *            what is set in it, never null
     * @param bold
     *            whether in the bold weight
     * @param size
     *            in points
     * @return the first shipped font that has all characters of the text, else that which has most of them
     */
    static Font of(String text, boolean bold, float size) {
        Font best = null;
        long most = -1;
        for (Face face : FACES) {
            Font font = LOADED.computeIfAbsent(face.withBold(bold), ChartFont::load);
            long known = text.codePoints().filter(font::canDisplay).count();
            if (known > most) {
                most = known;
                best = font;
            }
        }
        return best.deriveFont(size);
    }

    private static Font load(Face face) {
        try (InputStream in = Fonts.open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + face.fileName() + " of the installation cannot be read", e);
        }
    }
}
