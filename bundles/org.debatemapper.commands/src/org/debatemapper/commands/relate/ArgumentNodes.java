package org.debatemapper.commands.relate;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Elements;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives arguments their nodes on the maps that need them, and takes away those that do not. For use in edits. */
public final class ArgumentNodes {
    private ArgumentNodes() {
    }

    /**
     * Makes an argument's views agree with {@link Argument#needsNode()}: on every map that shows its conclusion and a
     * premise it has a node if it needs one, else none.
     *
     * @param argument
     *            an argument of a debate
     */
    public static void settle(Argument argument) {
        Debate debate = Elements.debateOf(argument);
        if (debate == null) {
            return;
        }
        if (argument.needsNode()) {
            debate.getMaps().forEach(map -> ensure(argument, map));
        } else {
            List.copyOf(argument.getViews()).forEach(ArgumentNodes::remove);
        }
    }

    /**
     * @param element
     *            had relations added or taken away; nothing happens if it is no argument
     */
    public static void settleIfArgument(Element element) {
        if (element instanceof Argument argument) {
            settle(argument);
        }
    }

    /** A view leaves its element explicitly: opposites of an object outside the model are not kept. */
    static void remove(NodeView view) {
        view.setElement(null);
        EcoreUtil.remove(view);
    }

    private static void ensure(Argument argument, ArgumentMap map) {
        if (argument.getConclusion() == null || argument.viewOn(map) != null) {
            return;
        }
        NodeView conclusion = argument.getConclusion().viewOn(map);
        List<NodeView> premises = new ArrayList<>();
        for (Statement premise : argument.getPremises()) {
            NodeView view = premise.viewOn(map);
            if (view != null) {
                premises.add(view);
            }
        }
        if (conclusion != null && !premises.isEmpty()) {
            map.getNodes().add(nodeBetween(map, argument, conclusion, premises));
        }
    }

    /** In the gap between the premises and the conclusion, or between their middles if they lie side by side. */
    private static NodeView nodeBetween(ArgumentMap map, Argument argument, NodeView conclusion,
            List<NodeView> premises) {
        Extent end = Placement.boundsOf(conclusion);
        List<Extent> starts = premises.stream().map(Placement::boundsOf).toList();
        int x = (int) starts.stream().mapToInt(Extent::centerX).average().orElse(end.centerX());
        int y = (int) starts.stream().mapToInt(Extent::centerY).average().orElse(end.centerY());
        int top = starts.stream().mapToInt(Extent::y).min().orElse(y);
        NodeView node = DebateFactory.eINSTANCE.createNodeView();
        node.setElement(argument);
        Extent size = Placement.boundsOf(node);
        int below = end.y() + end.height();
        int middle = top > below ? (below + top) / 2 : (end.centerY() + y) / 2;
        Extent place = Placement.free(map, size.at((end.centerX() + x - size.width()) / 2, middle - size.height() / 2));
        node.setX(place.x());
        node.setY(place.y());
        return node;
    }
}
