package org.debatemapper.render;

import java.util.IdentityHashMap;
import java.util.Map;

import org.debatemapper.layout.NodeSizes;
import org.debatemapper.layout.Size;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Picture;

/** The sizes of nodes as {@link CardPainter} paints them. Remembers them: use a new one after any change. */
public final class CardSizes implements NodeSizes {
    private final RenderContext context;
    private final Map<NodeView, Size> known = new IdentityHashMap<>();

    /**
     * @param context
     *            languages and labels, which decide the heights
     */
    public CardSizes(RenderContext context) {
        this.context = context;
    }

    @Override
    public Size of(NodeView view) {
        return known.computeIfAbsent(view, this::measure);
    }

    private Size measure(NodeView view) {
        Picture card = CardPainter.card(view, context);
        return new Size(card.width(), card.height());
    }
}
