package org.debatemapper.render.text;

import java.text.Normalizer;
import java.util.Arrays;

import org.debatemapper.fonts.Face;

/**
 * A text ready to be broken into lines: its code points with face and width. White space is one space each, line ends
 * are {@code '\n'}, characters without ink or width are gone, and a character that no face has is U+FFFD.
 */
final class Glyphs {
    private static final int TAB = '\t';

    private int[] codePoints;
    private Face[] faces;
    private double[] widths;
    private int count;

    Glyphs(String text, String language, boolean bold, double size) {
        String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        int[] all = composed.codePoints().toArray();
        codePoints = new int[all.length];
        faces = new Face[all.length];
        widths = new double[all.length];
        FaceChoice choice = new FaceChoice(language, bold);
        for (int codePoint : all) {
            add(codePoint, choice, size);
        }
        codePoints = Arrays.copyOf(codePoints, count);
    }

    private void add(int raw, FaceChoice choice, double size) {
        int codePoint = raw == '\r' || raw == 0x2028 || raw == 0x2029 || raw == 0x85 ? '\n' : raw == TAB ? ' ' : raw;
        if (codePoint != '\n' && unseen(codePoint)) {
            return;
        }
        Face face = codePoint == '\n' ? choice.ofReplacement() : choice.of(codePoint);
        if (face == null) {
            codePoint = FaceChoice.REPLACEMENT;
            face = choice.ofReplacement();
        }
        codePoints[count] = codePoint;
        faces[count] = face;
        widths[count] = codePoint == '\n' ? 0 : GlyphWidths.of(face).width(codePoint) * size;
        count++;
    }

    /** Control characters, joiners, variation selectors and byte order marks have nothing to show. */
    private static boolean unseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    int count() {
        return count;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    Face face(int index) {
        return faces[index];
    }

    double width(int index) {
        return widths[index];
    }

    double width(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }

    String text(int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
