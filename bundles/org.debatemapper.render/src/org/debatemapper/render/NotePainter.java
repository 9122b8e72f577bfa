package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.NoteView;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Paints notes: plain, yellowish. */
public final class NotePainter {
    private static final double DEFAULT_WIDTH = 200;
    private static final double LEAST_WIDTH = 60;
    private static final double PAD = 10;
    private static final double SIZE = 12;
    private static final double LINE = 17;

    private NotePainter() {
    }

    /**
     * @param view
     *            a note
     * @param context
     *            languages and colours
     * @return the note at its place; its text ends with an ellipsis if the view is too low for it
     */
    public static Picture note(NoteView view, RenderContext context) {
        Theme theme = context.theme();
        double width = view.getWidth() > 0 ? Math.max(LEAST_WIDTH, view.getWidth()) : DEFAULT_WIDTH;
        TextStyle style = new TextStyle(SIZE, false, context.languageOf(view.getText()));
        int most = view.getHeight() > 0 ? (int) Math.max(1, (view.getHeight() - 2 * PAD) / LINE) : Integer.MAX_VALUE;
        List<TextLine> lines = TextLayout.wrap(context.resolve(view.getText()), style, width - 2 * PAD, 0, most);
        double height = Math.max(view.getHeight(), 2 * PAD + LINE * Math.max(1, lines.size()));
        Color own = Color.parse(view.getColor(), null);
        Color ground = own == null ? theme.note() : theme.card().mixed(own, 0.2);
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(0.5, 0.5, width - 1, height - 1, 2, ground, new Stroke(theme.noteBorder(), 1)));
        for (int i = 0; i < lines.size(); i++) {
            primitives.addAll(lines.get(i).draw(PAD, PAD + i * LINE + 12.5, theme.text()));
        }
        return new Picture(view.getX(), view.getY(), width, height, primitives);
    }
}
