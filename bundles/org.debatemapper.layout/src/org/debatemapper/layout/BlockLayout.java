package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Lays out trees, and graphs that are nearly trees, of any size in the shape of a page: every conclusion stands on top
 * of a block of its reasons ({@link Block}), so that a reader of a large map sees what belongs to which claim. Edges run
 * in the corridors between the blocks. Chains that are longer than the page is high are cut, and the pieces stand side
 * by side. O(n log n) for maps as they are; O(n²) for stars.
 */
final class BlockLayout {
    private static final double ASPECT = 1.6;
    private static final double AIRY = 1.8;
    private static final double HIGHEST = 1.3;

    private final Component component;
    private final Turn turn;
    private final double spacing;
    private final SubMonitor progress;
    private final Map<Integer, Block> blocks = new HashMap<>();
    private final Map<Integer, LayoutGraph.Link> hung;
    /** From the roots to the leaves. */
    private final List<Block> order = new ArrayList<>();

    private BlockLayout(Component component, LayoutRequest request, IProgressMonitor monitor) {
        this.component = component;
        this.turn = new Turn(request.direction());
        this.spacing = request.spacing();
        this.progress = SubMonitor.convert(monitor);
        this.hung = Forest.of(component);
    }

    /** Places the component's nodes and the bends of its edges. */
    static void place(Component component, LayoutRequest request, IProgressMonitor monitor) {
        new BlockLayout(component, request, monitor).place();
    }

    private void place() {
        Block root = build();
        cut(root);
        for (int i = order.size() - 1; i >= 0; i--) {
            progress.checkCanceled();
            order.get(i).measure(spacing, turn.vertical() ? ASPECT : 1 / ASPECT);
        }
        root.place(0, 0);
        component.bends.clear();
        Corridors corridors = new Corridors(blocks, hung);
        for (LayoutGraph.Link link : component.links) {
            List<Component.Bend> bends = corridors.route(link);
            if (!bends.isEmpty()) {
                component.bends.put(link, bends.stream().map(turn::bend).toList());
            }
        }
        blocks.values().forEach(block -> turn.put(block.card, component.rectangle(block.node)));
    }

    private Block build() {
        List<Block> roots = new ArrayList<>();
        hung.forEach((node, link) -> {
            Block block = new Block(node, turn.card(component.rectangle(node)));
            blocks.put(node, block);
            order.add(block);
            if (link == null) {
                roots.add(block);
            } else {
                blocks.get(link.beside()).add(block);
            }
        });
        if (roots.size() == 1) {
            return roots.get(0);
        }
        Block ground = new Block(Block.GROUND, new Rectangle(0, 0, 0, 0));
        roots.forEach(ground::add);
        order.add(0, ground);
        return ground;
    }

    /** Cuts off what would reach below the page and hangs it up at the root. */
    private void cut(Block root) {
        double area = 0;
        for (Block block : order) {
            area += AIRY * (block.card.width + Arrangement.CORRIDOR) * (block.card.height + spacing);
        }
        double most = HIGHEST * Math.sqrt(area / (turn.vertical() ? ASPECT : 1 / ASPECT));
        Map<Block, Double> heights = new HashMap<>();
        List<Block> pieces = new ArrayList<>();
        for (int i = order.size() - 1; i > 0; i--) {
            Block block = order.get(i);
            double own = block.card.height + Arrangement.CHANNEL;
            double height = own + heights.getOrDefault(block, 0.0);
            if (height + block.above.card.height > most && block.above != root) {
                pieces.add(0, block);
                block.above.below.remove(block);
            } else {
                heights.merge(block.above, height, Math::max);
            }
        }
        pieces.forEach(root::add);
    }
}
