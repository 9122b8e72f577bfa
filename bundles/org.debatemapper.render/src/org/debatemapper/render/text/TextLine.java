package org.debatemapper.render.text;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.FontSpec;
import org.debatemapper.render.scene.Text;

/**
 * A line of text, split into runs of one face each.
 *
 * @param runs
 *            in reading order, empty for an empty line
 * @param width
 *            pixels
 */
public record TextLine(List<Run> runs, double width) {
    /** A line without text. */
    public static final TextLine EMPTY = new TextLine(List.of(), 0);

    /**
     * Text in one face.
     *
     * @param text
     *            not empty
     * @param font
     *            the face and its size
     * @param x
     *            where it starts, from the beginning of the line
     */
    public record Run(String text, FontSpec font, double x) {
    }

    /**
     * @param x
     *            where the line starts
     * @param baseline
     *            the y that its letters stand on
     * @param color
     *            of its letters
     * @return the primitives that draw it
     */
    public List<Text> draw(double x, double baseline, Color color) {
        List<Text> texts = new ArrayList<>(runs.size());
        for (Run run : runs) {
            texts.add(new Text(x + run.x(), baseline, run.text(), run.font(), color));
        }
        return texts;
    }

    /** @return all its text */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
