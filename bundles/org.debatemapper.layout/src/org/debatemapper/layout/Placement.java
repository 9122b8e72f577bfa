package org.debatemapper.layout;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.debatemapper.model.LayoutAlgorithm;
import org.eclipse.core.runtime.IProgressMonitor;

/** Lays out one component and sees to it that its shape is of use. */
final class Placement {
    /** The longer side of a big component is at most so many times the shorter one, if that can be had. */
    private static final double LONGEST = 3;
    private static final double WISHED = 1.8;
    private static final int BIG = 12;
    /** Some algorithms of ELK walk down trees by recursion. */
    private static final long DEEP_STACK = 512L << 20;
    private static final int DEEP = 400;

    private final Component component;
    private final LayoutRequest request;
    private final IProgressMonitor monitor;

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
        ElkRun.place(component, request, root -> { }, monitor);
        if (request.algorithm() == LayoutAlgorithm.LAYERED) {
            shape();
        } else {
            Overlaps.remove(component, LayoutRequest.LEAST_SPACING);
        }
    }

    private void shape() {
        if (component.nodes.size() < BIG) {
            return;
        }
        if (elongation() > LONGEST) {
            for (double bound = perLayer(); bound >= 2 && elongation() > LONGEST; bound = Math.floor(bound * 0.7)) {
                int nodes = (int) bound;
                ElkRun.place(component, request, root -> ElkSettings.narrow(root, nodes), monitor);
            }
        } else if (elongation() < 1 / LONGEST) {
            ElkRun.place(component, request, ElkSettings::fold, monitor);
        }
    }

    /** How many nodes fit in a layer of a picture with the wished proportions. */
    private double perLayer() {
        double across = 0;
        double along = 0;
        for (int node : component.nodes) {
            Rectangle rectangle = component.rectangle(node);
            across += (vertical() ? rectangle.width : rectangle.height) + request.spacing();
            along += (vertical() ? rectangle.height : rectangle.width) + Math.max(48, request.spacing() * 1.6);
        }
        double count = component.nodes.size();
        return Math.max(2, Math.ceil(Math.sqrt(count * WISHED * along / across)));
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
