package org.debatemapper.ui.internal.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;
import org.debatemapper.ui.internal.editing.OpenMap;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Finds places for the cards of a copy of a map, and applies them as one edit. */
final class LayoutJob extends Job {
    private final Snapshot debate;
    private final OpenMap open;

    LayoutJob(Snapshot debate, OpenMap open) {
        super(Messages.LayoutHandler_job);
        this.debate = debate;
        this.open = open;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            ArgumentMap copy = (ArgumentMap) debate.copy().getEObject(open.map().getId());
            CardSizes sizes = new CardSizes(RenderContext.of(copy, LocalDate.now()));
            LayoutResult result = MapLayout.layout(copy, LayoutRequest.of(copy, sizes), monitor);
            open.editor().getSite().getShell().getDisplay().asyncExec(() -> apply(copy, result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.LayoutHandler_failed, e.getMessage()), e);
        }
    }

    /** What was edited meanwhile stays: only cards that still exist are moved, and only edges that are alike bent. */
    private void apply(ArgumentMap copy, LayoutResult result) {
        Map<NodeView, Extent> bounds = new HashMap<>();
        result.positions().forEach((view, position) -> {
            if (open.session().find(view.getId()) instanceof NodeView real) {
                bounds.put(real, new Extent(position.x(), position.y(), real.getWidth(), real.getHeight()));
            }
        });
        open.session().getCommandStack()
                .execute(new Views(open.session()).layout(open.map(), bounds, bends(copy, result)));
    }

    private Map<MapEdge, List<BendPoint>> bends(ArgumentMap copy, LayoutResult result) {
        List<MapEdge> before = new MapGraph(copy).edges();
        List<MapEdge> now = new MapGraph(open.map()).edges();
        Map<MapEdge, List<BendPoint>> bends = new HashMap<>();
        for (int i = 0; i < before.size() && before.size() == now.size(); i++) {
            List<BendPoint> points = result.bends().get(before.get(i));
            if (points != null && now.get(i).relation().getId().equals(before.get(i).relation().getId())) {
                bends.put(now.get(i), points);
            }
        }
        return bends;
    }
}
