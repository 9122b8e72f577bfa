package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.debatemapper.model.LayoutAlgorithm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out one component with ELK. */
final class ElkRun {
    private final Component component;
    private final LayoutRequest request;
    private final Map<Integer, ElkNode> nodes = new HashMap<>();
    private final Map<LayoutGraph.Link, ElkEdge> edges = new LinkedHashMap<>();

    private ElkRun(Component component, LayoutRequest request) {
        this.component = component;
        this.request = request;
    }

    /** Places the component's nodes and, in the layered layout, the bends of its edges. */
    static void place(Component component, LayoutRequest request, Consumer<ElkNode> refinement,
            IProgressMonitor monitor) {
        new ElkRun(component, request).place(refinement, monitor);
    }

    private void place(Consumer<ElkNode> refinement, IProgressMonitor monitor) {
        ElkNode root = ElkGraphUtil.createGraph();
        for (int node : component.nodes) {
            Rectangle rectangle = component.rectangle(node);
            ElkNode elkNode = ElkGraphUtil.createNode(root);
            elkNode.setDimensions(rectangle.width, rectangle.height);
            elkNode.setLocation(rectangle.x, rectangle.y);
            nodes.put(node, elkNode);
        }
        connect();
        new ElkSettings(request).apply(root, component.nodes.size());
        refinement.accept(root);
        ElkAlgorithms.run(root, new CancelableMonitor(monitor));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        read();
    }

    private void connect() {
        if (request.algorithm() != LayoutAlgorithm.PACKING) {
            component.links.forEach(link -> edges.put(link,
                    ElkGraphUtil.createSimpleEdge(nodes.get(link.source()), nodes.get(link.target()))));
        }
    }

    private void read() {
        nodes.forEach((node, elkNode) -> {
            component.rectangle(node).x = elkNode.getX();
            component.rectangle(node).y = elkNode.getY();
        });
        component.bends.clear();
        if (request.algorithm() == LayoutAlgorithm.LAYERED) {
            edges.forEach((link, edge) -> {
                if (link.exact() && !edge.getSections().isEmpty()) {
                    component.bends.put(link, bends(edge.getSections().get(0)));
                }
            });
        }
    }

    /** A straight edge gets a bend half way, which holds it to the places at its nodes that ELK chose. */
    private static List<Component.Bend> bends(ElkEdgeSection section) {
        List<Component.Bend> bends = new ArrayList<>();
        for (ElkBendPoint bend : section.getBendPoints()) {
            bends.add(new Component.Bend(bend.getX(), bend.getY()));
        }
        if (bends.isEmpty()) {
            bends.add(new Component.Bend((section.getStartX() + section.getEndX()) / 2,
                    (section.getStartY() + section.getEndY()) / 2));
        }
        return bends;
    }
}
