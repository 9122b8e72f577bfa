package org.debatemapper.core.maps;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes maps from what a debate holds. Nothing is placed: lay the map out afterwards. */
public final class MapBuilder {
    private MapBuilder() {
    }

    /**
     * Linear in the size of the debate.
     *
     * @param debate
     *            a debate
     * @return a new map with the title of the debate, all its statements, and its arguments that need a node; it is not
     *         added to the debate, but its views are known to the elements
     */
    public static ArgumentMap whole(Debate debate) {
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        if (!LocalTexts.isEmpty(debate.getTitle())) {
            map.setTitle(EcoreUtil.copy(debate.getTitle()));
        }
        debate.getStatements().forEach(statement -> show(statement, map));
        for (Relation relation : debate.getRelations()) {
            if (relation instanceof Argument argument && argument.needsNode()) {
                show(argument, map);
            }
        }
        return map;
    }

    private static void show(Element element, ArgumentMap map) {
        NodeView view = DebateFactory.eINSTANCE.createNodeView();
        view.setElement(element);
        map.getNodes().add(view);
    }
}
