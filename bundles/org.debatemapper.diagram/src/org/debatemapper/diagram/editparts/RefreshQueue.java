package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;

/**
 * Gathers what a command changed and refreshes it once, when the command is done; much of it in slices. A command sends many
 * notifications, and the ends of an edge are told one by one, when half of it is there.
 */
final class RefreshQueue implements CommandStackEventListener {
    private final MapEditPart map;
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final Set<NodeView> nodes = new LinkedHashSet<>();
    private final Set<ViewEditPart> visuals = new LinkedHashSet<>();
    private boolean children;
    private boolean visibility;
    private boolean busy;

    RefreshQueue(MapEditPart map) {
        this.map = map;
    }

    void attach(CommandStack stack) {
        stack.addCommandStackEventListener(this);
    }

    void detach(CommandStack stack) {
        stack.removeCommandStackEventListener(this);
    }

    @Override
    public void stackChanged(CommandStackEvent event) {
        busy = event.isPreChangeEvent();
        if (busy) {
            map.getWork().finish();
        } else {
            flush();
        }
    }

    void visualChanged(ViewEditPart part) {
        visuals.add(part);
        flushIfIdle();
    }

    void childrenChanged() {
        children = true;
        flushIfIdle();
    }

    /** A card was collapsed or expanded. */
    void visibilityChanged() {
        visibility = true;
        flushIfIdle();
    }

    void relationChanged(Relation relation) {
        addWithAttackers(relation);
        flushIfIdle();
    }

    /**
     * A card came or went: every edge that it has or could have. Within an edit a view may get its element after it
     * came, and lose it before it goes: what is known now and what is known in the end both count.
     */
    void nodeChanged(NodeView view, Element element) {
        children = true;
        nodes.add(view);
        addRelationsOf(element);
        flushIfIdle();
    }

    private void flushIfIdle() {
        if (!busy) {
            flush();
        }
    }

    private void flush() {
        if (!map.isActive()) {
            return;
        }
        if (visibility || children || !relations.isEmpty() || map.getModel().getLens() != null) {
            visibility = false;
            lookAgain();
        }
        if (children) {
            children = false;
            map.refreshNow();
        }
        map.getWork().whenDone(this::refreshParts);
    }

    private void refreshParts() {
        nodes.forEach(view -> addRelationsOf(view.getElement()));
        nodes.clear();
        Set<GraphicalEditPart> ends = endsOfChanged();
        relations.clear();
        List<Runnable> steps = new ArrayList<>();
        ends.forEach(end -> steps.add(() -> Edges.refreshSources(end)));
        ends.forEach(end -> steps.add(() -> Edges.refreshTargets(end)));
        visuals.forEach(part -> steps.add(() -> refresh(part)));
        visuals.clear();
        map.getWork().add(steps);
    }

    private static void refresh(ViewEditPart part) {
        if (part.isActive()) {
            part.refreshNow();
        }
    }

    /** Any edge may join a branch to an open card or take it from there. */
    private void lookAgain() {
        VisibilityChange change = map.lookAgain();
        for (NodeView view : change.turned()) {
            children = true;
            addRelationsOf(view.getElement());
        }
        for (GroupView frame : map.getModel().getGroupViews()) {
            if (frame.isCollapsed() && map.find(frame) instanceof ViewEditPart part) {
                visuals.add(part);
            }
        }
        for (NodeView view : change.recounted()) {
            if (map.find(view) instanceof ViewEditPart part) {
                visuals.add(part);
            }
        }
    }

    private Set<GraphicalEditPart> endsOfChanged() {
        Set<GraphicalEditPart> parts = new LinkedHashSet<>();
        MapGraph graph = map.getGraph();
        for (Relation relation : relations) {
            for (Element end : relation.ends()) {
                addParts(graph, end, parts);
            }
            addParts(graph, relation, parts);
        }
        // An edge whose end was taken away is still drawn at the other one.
        parts.addAll(map.edgesOf(relations));
        return parts;
    }

    private void addParts(MapGraph graph, Element end, Set<GraphicalEditPart> parts) {
        NodeView view = end.viewOn(map.getModel());
        add(map.findShown(view), parts);
        if (end instanceof Relation relation) {
            for (MapEdge edge : graph.edgesOf(relation)) {
                add(map.find(edge), parts);
            }
        }
    }

    private static void add(GraphicalEditPart part, Set<GraphicalEditPart> parts) {
        if (part != null) {
            parts.add(part);
        }
    }

    private void addWithAttackers(Relation relation) {
        if (relations.add(relation)) {
            addRelationsOn(relation);
        }
    }

    private void addRelationsOn(Attackable element) {
        element.getAttackers().forEach(this::addWithAttackers);
        element.getPreferredIn().forEach(this::addWithAttackers);
        element.getWeakerIn().forEach(this::addWithAttackers);
    }

    private void addRelationsOf(Element element) {
        if (element instanceof Relation relation) {
            addWithAttackers(relation);
        } else if (element instanceof Statement statement) {
            addRelationsOf(statement);
        }
    }

    private void addRelationsOf(Statement statement) {
        addRelationsOn(statement);
        statement.getArguments().forEach(this::addWithAttackers);
        statement.getPremiseIn().forEach(this::addWithAttackers);
        statement.getAttacks().forEach(this::addWithAttackers);
        statement.getRephrases().forEach(this::addWithAttackers);
        statement.getRephrasedBy().forEach(this::addWithAttackers);
        if (statement instanceof Claim claim) {
            claim.getAnswering().forEach(this::addWithAttackers);
        } else if (statement instanceof Issue issue) {
            issue.getAnswers().forEach(this::addWithAttackers);
        }
    }
}
