package org.debatemapper.commands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.NoteView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.View;
import org.debatemapper.model.operations.LocalTexts;

/**
 * Finds room for a new card near another one, so that it overlaps nothing. Heights of texts are estimated: a card may
 * be placed before anything measured it.
 */
public final class Placement {
    /** The width of a card that has none of its own. */
    public static final int CARD_WIDTH = 220;
    private static final int TITLED_NODE_WIDTH = 110;
    private static final int NODE_HEIGHT = 26;
    private static final int CARD_HEAD_AND_FOOT = 58;
    private static final int LINE_HEIGHT = 17;
    private static final double NARROW_GLYPH = 6.6;
    private static final double WIDE_GLYPH = 13;
    private static final int GAP = 24;
    private static final int ROW_GAP = 64;
    private static final int MOST_TRIES = 400;

    private Placement() {
    }

    /**
     * @param view
     *            a view
     * @return about what it covers
     */
    public static Extent boundsOf(View view) {
        if (view instanceof NodeView node && node.getElement() instanceof Argument argument) {
            boolean plain = argument.getScheme() == null && LocalTexts.isEmpty(argument.getTitle());
            return new Extent(view.getX(), view.getY(), plain ? NODE_HEIGHT : TITLED_NODE_WIDTH, NODE_HEIGHT);
        }
        int width = view.getWidth() > 0 ? view.getWidth() : CARD_WIDTH;
        int height = view.getHeight() > 0 ? view.getHeight() : heightOf(view, width);
        return new Extent(view.getX(), view.getY(), width, height);
    }

    /**
     * @param map
     *            where to find room
     * @param parent
     *            a card on it
     * @return the top left for a new card in the row below, as near to the parent as there is room
     */
    public static Extent below(ArgumentMap map, View parent) {
        Extent from = boundsOf(parent);
        Extent wanted = new Extent(from.x(), from.y() + from.height() + ROW_GAP, CARD_WIDTH, CARD_HEAD_AND_FOOT);
        return free(map, wanted);
    }

    /**
     * @param map
     *            where to find room
     * @param child
     *            a card on it
     * @return the top left for a new card in the row above, as near to the child as there is room
     */
    public static Extent above(ArgumentMap map, View child) {
        Extent from = boundsOf(child);
        return free(map, new Extent(from.x(), from.y() - ROW_GAP - CARD_HEAD_AND_FOOT, CARD_WIDTH, CARD_HEAD_AND_FOOT));
    }

    /**
     * @param map
     *            where to find room
     * @param neighbour
     *            a card on it
     * @return the top left for a new card in the same row, to the right if there is room
     */
    public static Extent beside(ArgumentMap map, View neighbour) {
        Extent from = boundsOf(neighbour);
        return free(map, new Extent(from.x() + from.width() + GAP, from.y(), CARD_WIDTH, CARD_HEAD_AND_FOOT));
    }

    /**
     * @param map
     *            where to find room
     * @param wanted
     *            where a rectangle should be
     * @return there, or the nearest place found to the right and left of it, or rows below
     */
    public static Extent free(ArgumentMap map, Extent wanted) {
        // Estimating the height of a text takes time; what begins below cannot be in the way.
        int end = wanted.y() + wanted.height() + GAP;
        List<Extent> taken = cards(map).filter(view -> view.getY() < end).map(Placement::boundsOf).toList();
        int step = wanted.width() + GAP;
        for (int i = 0; i < MOST_TRIES; i++) {
            int side = (i % 2 == 0 ? i / 2 : -(i + 1) / 2) * step / 2;
            Extent place = wanted.at(wanted.x() + side, wanted.y());
            if (taken.stream().noneMatch(other -> other.isNear(place, GAP / 2))) {
                return place;
            }
        }
        int bottom = cards(map).map(Placement::boundsOf).mapToInt(e -> e.y() + e.height()).max().orElse(wanted.y());
        return wanted.at(wanted.x(), bottom + ROW_GAP);
    }

    /**
     * @param map
     *            a map
     * @param wanted
     *            a size
     * @return to the right of everything on the map, at its top
     */
    public static Extent besideAll(ArgumentMap map, Extent wanted) {
        List<View> all = new ArrayList<>(map.getNodes());
        all.addAll(map.getNotes());
        all.addAll(map.getGroupViews());
        List<Extent> taken = all.stream().map(Placement::boundsOf).toList();
        int right = taken.stream().mapToInt(e -> e.x() + e.width()).max().orElse(-ROW_GAP);
        int top = taken.stream().mapToInt(Extent::y).min().orElse(0);
        return wanted.at(right + ROW_GAP, top);
    }

    private static Stream<View> cards(ArgumentMap map) {
        return Stream.concat(map.getNodes().stream(), map.getNotes().stream());
    }

    private static int heightOf(View view, int width) {
        String text = "";
        if (view instanceof NodeView node && node.getElement() instanceof Statement statement) {
            text = LocalTexts.resolve(statement.getText(), List.of());
        } else if (view instanceof NoteView note) {
            text = LocalTexts.resolve(note.getText(), List.of());
        }
        double length = text.codePoints().mapToDouble(c -> c < 0x1100 ? NARROW_GLYPH : WIDE_GLYPH).sum();
        int lines = (int) Math.ceil(length / Math.max(1, width - 28));
        return CARD_HEAD_AND_FOOT + lines * LINE_HEIGHT;
    }
}
