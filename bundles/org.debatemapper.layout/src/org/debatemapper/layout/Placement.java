package org.debatemapper.layout;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/** Lays out one component and sees to it that its shape is of use. */
final class Placement {
    /** The longer side of a big component is at most so many times the shorter one, if that can be had. */
    private static final double LONGEST = 3;
    private static final double AIRY = 3;
    private static final double CARD = 220;
    /** More nodes would make layers that nobody can read across. */
    private static final int MOST_IN_LAYERS = 300;
    /** Emptier layers are of less use than blocks. */
    private static final double LEAST_FILLED = 0.11;
    /** A share of that: layers as empty as this are not filled again by trials with less room. */
    private static final double HOPELESS = 0.8;
    private static final int MOST_TRIALS = 10;
    /** Up to this many nodes every edge is drawn apart, whatever the shape: merged ones hide which of them attack. */
    private static final int READ_ONE_BY_ONE = 80;
    private static final double LEAST_STEP = 0.9;
    /** After so many trials with edges of their own, edges are merged. */
    private static final int FINE_TRIALS = 3;
    /** More than any node is high or wide. */
    private static final double LAYER_PITCH = 100_000;
    private static final int BIG = 12;
    /** The order that people know may take so many times the best order's length of edges. */
    private static final double WORTH_KEEPING = 1.12;
    /** Some algorithms of ELK walk down trees by recursion. */
    private static final long DEEP_STACK = 512L << 20;
    private static final int DEEP = 60;

    private final Component component;
    private final LayoutRequest request;
    private final IProgressMonitor monitor;
    /** What the order of nodes is taken from, or null for the best order. */
    private Hints hints;

    private Placement(Component component, LayoutRequest request, IProgressMonitor monitor) {
        this.component = component;
        this.request = request;
        this.monitor = monitor;
    }

    static void place(Component component, LayoutRequest request, IProgressMonitor monitor) {
        if (component.nodes.size() == 1) {
            component.rectangle(component.nodes.get(0)).x = 0;
            component.rectangle(component.nodes.get(0)).y = 0;
            return;
        }
        Placement placement = new Placement(component, request, monitor);
        if (component.nodes.size() > DEEP) {
            placement.inDeepThread();
        } else {
            placement.place();
        }
    }

    private void inDeepThread() {
        FutureTask<Void> task = new FutureTask<>(this::place, null);
        Thread thread = new Thread(null, task, "Layout", DEEP_STACK);
        thread.start();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        }
    }

    private void place() {
        switch (request.algorithm()) {
        case LAYERED -> inLayers();
        case TREE -> BlockLayout.place(component, request, monitor);
        case RADIAL -> {
            Rings.place(component, request.spacing());
            Overlaps.remove(component, LayoutRequest.LEAST_SPACING);
        }
        case FORCE -> {
            ElkRun.place(component, request, root -> { }, monitor);
            drawTogether();
            Overlaps.remove(component, LayoutRequest.LEAST_SPACING);
        }
        case PACKING -> {
            ElkRun.place(component, request, root -> { }, monitor);
            Overlaps.remove(component, LayoutRequest.LEAST_SPACING);
        }
        }
    }

    /** Layers are wide and empty if there is much in them; then blocks show better what belongs together. */
    private void inLayers() {
        int size = component.nodes.size();
        if (size <= MOST_IN_LAYERS) {
            Hints places = Hints.of(component);
            layers();
            keepInMind(places);
        }
        if (size > MOST_IN_LAYERS || size > READ_ONE_BY_ONE && filled() < LEAST_FILLED) {
            BlockLayout.place(component, request, monitor);
        }
    }

    private void layers() {
        if (ElkSettings.isSmallTree(component)) {
            asTree();
            if (component.nodes.size() < BIG || elongation() <= LONGEST && elongation() >= 1 / LONGEST) {
                return;
            }
        }
        run(root -> { });
        shape();
    }

    /** Reasons stand in the order of their places, at first in that in which they were made. */
    private void asTree() {
        if (hints != null) {
            hints.putBackAcross(vertical());
            component.sortAcross(vertical());
        }
        ElkRun.place(component, request, ElkSettings::asTree, monitor);
    }

    /** What the eye knows stays in order, if that is not much worse to look at than the best order. */
    private void keepInMind(Hints places) {
        if (component.graph.isHeap()) {
            return;
        }
        double effort = Outcome.effort(component);
        Outcome best = Outcome.of(component);
        places.putBack();
        hints = places;
        layers();
        hints = null;
        if (Outcome.effort(component) > WORTH_KEEPING * effort) {
            best.restore();
        }
    }

    private void run(Consumer<ElkNode> refinement) {
        if (hints == null) {
            ElkRun.place(component, request, refinement, monitor);
        } else {
            hints.putBackAcross(vertical());
            ElkRun.place(component, request, refinement.andThen(Hints::keepOrder), monitor);
        }
    }

    /** The share of the picture that is covered by nodes. */
    private double filled() {
        double area = 0;
        for (int node : component.nodes) {
            area += component.rectangle(node).width * component.rectangle(node).height;
        }
        Rectangle extent = component.extent();
        return area / (extent.width * extent.height);
    }

    /** Forces that were stopped early leave nodes far apart. */
    private void drawTogether() {
        Rectangle extent = component.extent();
        double scale = Math.sqrt(area() * AIRY / (extent.width * extent.height));
        if (scale < 1) {
            for (int node : component.nodes) {
                component.rectangle(node).x *= scale;
                component.rectangle(node).y *= scale;
            }
        }
    }

    private void shape() {
        if (component.nodes.size() < BIG) {
            return;
        }
        if (elongation() > LONGEST) {
            limitLayers();
        } else if (elongation() < 1 / LONGEST) {
            run(ElkSettings::fold);
        }
    }

    /**
     * Layers that are too long are filled anew with less room, until the shape is right. Half the extent across makes
     * about twice that along, so that the proportions follow the square of the room.
     */
    private void limitLayers() {
        double room = vertical() ? component.extent().width : component.extent().height;
        for (int i = 0; i < MOST_TRIALS && elongation() > LONGEST && !isHopeless(); i++) {
            room *= Math.min(LEAST_STEP, Math.sqrt(LONGEST / elongation()));
            Layers.of(component, Math.max(CARD, room), request.spacing(), vertical()).forEach(this::putOnLayer);
            boolean merge = component.nodes.size() > READ_ONE_BY_ONE && i >= FINE_TRIALS;
            run(root -> refine(root, merge));
        }
    }

    /** Whether blocks will be taken in the end, whatever further trials give. */
    private boolean isHopeless() {
        return component.nodes.size() > READ_ONE_BY_ONE && filled() < HOPELESS * LEAST_FILLED;
    }

    private static void refine(ElkNode root, boolean merge) {
        ElkSettings.keepLayers(root);
        if (merge) {
            ElkSettings.mergeEdges(root);
        }
    }

    private void putOnLayer(int node, int layer) {
        Rectangle rectangle = component.rectangle(node);
        double along = layer * LAYER_PITCH;
        switch (request.direction()) {
        case UP -> rectangle.y = along;
        case DOWN -> rectangle.y = -along;
        case LEFT -> rectangle.x = along;
        case RIGHT -> rectangle.x = -along;
        }
    }

    private double area() {
        double area = 0;
        for (int node : component.nodes) {
            Rectangle rectangle = component.rectangle(node);
            double gap = Math.max(48, request.spacing() * 1.6);
            area += (rectangle.width + (vertical() ? request.spacing() : gap))
                    * (rectangle.height + (vertical() ? gap : request.spacing()));
        }
        return area;
    }

    /** Extent across the direction of reading, divided by the extent along it. */
    private double elongation() {
        Rectangle extent = component.extent();
        double ratio = extent.width / Math.max(1, extent.height);
        return vertical() ? ratio : 1 / ratio;
    }

    private boolean vertical() {
        return switch (request.direction()) {
        case UP, DOWN -> true;
        case LEFT, RIGHT -> false;
        };
    }
}
