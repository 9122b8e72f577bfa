package org.debatemapper.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Benchmarks without a window: {@code layout FOLDER CARDS} lays out a large map and leaves the same graph as DOT for
 * the peer to lay out; {@code debate FOLDER CARDS} only writes the debate.
 */
public final class HeadlessBenchmarks implements IApplication {
    private static final double NANOS_PER_MS = 1e6;
    private static final double POINTS_PER_INCH = 72;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path folder = Path.of(args[1]);
        int cards = Integer.parseInt(args[2]);
        if (args[0].equals("layout")) {
            layout(LargeDebates.net(cards).getMaps().get(0), folder, cards);
        } else {
            DebateResource resource = DebateFile.create(LargeDebates.file(folder, cards));
            resource.getContents().set(0, LargeDebates.tree(cards));
            DebateFile.overwrite(resource, LargeDebates.file(folder, cards));
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        Thread.currentThread().interrupt();
    }

    private static void layout(ArgumentMap map, Path folder, int cards) throws IOException {
        CardSizes sizes = new CardSizes(RenderContext.of(map, null));
        long start = System.nanoTime();
        LayoutResult result = MapLayout.layout(map, LayoutRequest.of(map, sizes), new NullProgressMonitor());
        double time = (System.nanoTime() - start) / NANOS_PER_MS;
        Figures figures = new Figures(folder.resolve("layout.txt"));
        figures.put("editor.layout" + cards, time, "ms");
        figures.put("editor.layout" + cards + ".aspect", aspect(result, sizes), "ratio");
        Files.writeString(folder.resolve("layout.dot"), dot(map, sizes));
    }

    private static double aspect(LayoutResult result, CardSizes sizes) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var entry : result.positions().entrySet()) {
            Position at = entry.getValue();
            Size size = sizes.of(entry.getKey());
            left = Math.min(left, at.x());
            top = Math.min(top, at.y());
            right = Math.max(right, at.x() + size.width());
            bottom = Math.max(bottom, at.y() + size.height());
        }
        return (right - left) / (bottom - top);
    }

    /** The nodes by their order on the map: views of a debate that is in no file have no ids. */
    private static String dot(ArgumentMap map, CardSizes sizes) {
        MapGraph graph = new MapGraph(map);
        Map<NodeView, Integer> numbers = new IdentityHashMap<>();
        StringBuilder dot = new StringBuilder("digraph map {\nrankdir=BT; node [shape=box, fixedsize=true, label=\"\"];\n");
        for (MapNode node : graph.nodes()) {
            numbers.put(node.view(), numbers.size());
            Size size = sizes.of(node.view());
            dot.append(numbers.get(node.view())).append(" [width=").append(size.width() / POINTS_PER_INCH)
                    .append(", height=").append(size.height() / POINTS_PER_INCH).append("];\n");
        }
        for (MapEdge edge : graph.edges()) {
            if (edge.source() instanceof MapNode source && edge.target() instanceof MapNode target) {
                dot.append(numbers.get(source.view())).append(" -> ").append(numbers.get(target.view())).append(";\n");
            }
        }
        return dot.append("}\n").toString();
    }
}
