package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.GroupView;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
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

/** Paints the frames of groups, which lie below the cards; a collapsed one is a pill with the number of its cards. */
public final class GroupPainter {
    /** Height of the strip with the title. */
    public static final double TITLE_HEIGHT = 26;
    private static final double LEAST_WIDTH = 120;
    private static final double LONGEST_PILL = 320;
    private static final double PAD = 10;
    private static final double TOGGLE = 16;
    private static final double RADIUS = 8;
    private static final double CHIP_HEIGHT = 16;
    private static final double CHIP_PAD = 7;

    private final GroupView view;
    private final RenderContext context;
    private final Theme theme;
    private final Color color;

    private GroupPainter(GroupView view, RenderContext context) {
        this.view = view;
        this.context = context;
        this.theme = context.theme();
        this.color = Color.parse(view.getGroup() == null ? null : view.getGroup().getColor(), theme.other().shape());
    }

    /**
     * @param view
     *            a frame
     * @param context
     *            languages, colours and what the map shows
     * @return the frame at its place in the size of its view; a collapsed one as long as its title
     */
    public static Picture group(GroupView view, RenderContext context) {
        GroupPainter painter = new GroupPainter(view, context);
        return view.isCollapsed() ? painter.pill() : painter.frame();
    }

    /**
     * @param frame
     *            the picture of a frame
     * @return where the sign is that collapses and expands it, in the coordinates of the map
     */
    public static Bounds toggleOf(Picture frame) {
        return new Bounds(frame.x(), frame.y(), PAD + TOGGLE, TITLE_HEIGHT);
    }

    private Picture frame() {
        double width = Math.max(LEAST_WIDTH, view.getWidth());
        double height = Math.max(TITLE_HEIGHT, view.getHeight());
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(0.5, 0.5, width - 1, height - 1, RADIUS, theme.ground().mixed(color, 0.06),
                new Stroke(theme.ground().mixed(color, 0.45), 1)));
        primitives.add(toggle());
        primitives.addAll(name(width - 2 * PAD - TOGGLE).draw(PAD + TOGGLE, 17.5, theme.quietText()));
        return new Picture(view.getX(), view.getY(), width, height, primitives);
    }

    private Picture pill() {
        TextLine name = name(LONGEST_PILL);
        long hidden = context.visibility().hiddenIn(view).stream()
                .filter(card -> card.getElement() instanceof Statement).count();
        TextLine count = TextLayout.line(Long.toString(hidden), new TextStyle(10.5, true, "en"), LONGEST_PILL);
        double chip = count.width() + 2 * CHIP_PAD;
        double width = Math.ceil(PAD + TOGGLE + name.width() + PAD + chip + PAD);
        List<Primitive> primitives = new ArrayList<>();
        primitives.add(new Box(0.5, 0.5, width - 1, TITLE_HEIGHT - 1, TITLE_HEIGHT / 2 - 0.5,
                theme.ground().mixed(color, 0.12), new Stroke(theme.ground().mixed(color, 0.6), 1.3)));
        primitives.add(toggle());
        primitives.addAll(name.draw(PAD + TOGGLE, 17.5, theme.text()));
        double left = width - PAD - chip;
        primitives.add(new Box(left, (TITLE_HEIGHT - CHIP_HEIGHT) / 2, chip, CHIP_HEIGHT, CHIP_HEIGHT / 2,
                theme.claim().solid(), null));
        primitives.addAll(count.draw(left + CHIP_PAD, 16.8, theme.claim().onSolid()));
        return new Picture(view.getX(), view.getY(), width, TITLE_HEIGHT, primitives);
    }

    /** A triangle that points down to what is shown, or to the right. */
    private Primitive toggle() {
        double x = PAD + 4;
        double y = TITLE_HEIGHT / 2;
        Shapes triangle = view.isCollapsed() ? Shapes.from(x - 2, y - 4.5).to(x + 3.5, y).to(x - 2, y + 4.5)
                : Shapes.from(x - 4.5, y - 2.5).to(x + 4.5, y - 2.5).to(x, y + 3);
        return triangle.close(theme.quietText(), null);
    }

    private TextLine name(double room) {
        LocalText title = view.getGroup() == null ? null : view.getGroup().getTitle();
        return TextLayout.line(context.resolve(title), new TextStyle(12, true, context.languageOf(title)), room);
    }
}
