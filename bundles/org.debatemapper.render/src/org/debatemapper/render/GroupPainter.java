package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.GroupView;
import org.debatemapper.model.LocalText;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.style.Theme;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/** Paints the frames of groups, which lie below the cards. */
public final class GroupPainter {
    /** Height of the strip with the title. */
    public static final double TITLE_HEIGHT = 26;
    private static final double LEAST_WIDTH = 120;
    private static final double PAD = 10;
    private static final double RADIUS = 8;

    private GroupPainter() {
    }

    /**
     * @param view
     *            a frame
     * @param context
     *            languages and colours
     * @return the frame at its place in the size of its view
     */
    public static Picture group(GroupView view, RenderContext context) {
        Bounds bounds = new Bounds(view.getX(), view.getY(), Math.max(LEAST_WIDTH, view.getWidth()),
                view.isCollapsed() ? TITLE_HEIGHT : Math.max(TITLE_HEIGHT, view.getHeight()));
        return frame(view, bounds, context);
    }

    private static Picture frame(GroupView view, Bounds bounds, RenderContext context) {
        Theme theme = context.theme();
        String chosen = view.getGroup() == null ? null : view.getGroup().getColor();
        Color color = Color.parse(chosen, theme.other().shape());
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(0.5, 0.5, bounds.width() - 1, bounds.height() - 1, RADIUS,
                theme.ground().mixed(color, 0.06), new Stroke(theme.ground().mixed(color, 0.45), 1)));
        LocalText title = view.getGroup() == null ? null : view.getGroup().getTitle();
        String name = context.resolve(title);
        if (!name.isEmpty()) {
            TextLine line = TextLayout.line(name, new TextStyle(12, true, context.languageOf(title)),
                    bounds.width() - 2 * PAD);
            primitives.addAll(line.draw(PAD, 17.5, theme.quietText()));
        }
        return new Picture(bounds.x(), bounds.y(), bounds.width(), bounds.height(), primitives);
    }
}
