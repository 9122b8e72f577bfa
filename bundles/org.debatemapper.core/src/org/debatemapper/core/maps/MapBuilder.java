package org.debatemapper.core.maps;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
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
        return map(debate, debate.getStatements());
    }

    /**
     * Makes a map that a person can still read of a debate that may be far larger: the statements that nothing builds
     * on in the order of the debate, each followed by what bears on it, level by level, until the map is full. Linear in
     * the size of the debate.
     *
     * @param debate
     *            a debate
     * @param most
     *            how many statements the map may show, 0 or more
     * @return as {@link #whole}, but with no more statements than that
     */
    public static ArgumentMap part(Debate debate, int most) {
        if (debate.getStatements().size() <= most) {
            return whole(debate);
        }
        Set<Statement> shown = new LinkedHashSet<>();
        Stream.concat(debate.getStatements().stream().filter(MapBuilder::isRoot), debate.getStatements().stream())
                .forEach(root -> spread(root, shown, most));
        return map(debate, shown);
    }

    private static ArgumentMap map(Debate debate, Collection<Statement> statements) {
        ArgumentMap map = DebateFactory.eINSTANCE.createArgumentMap();
        if (!LocalTexts.isEmpty(debate.getTitle())) {
            map.setTitle(EcoreUtil.copy(debate.getTitle()));
        }
        statements.forEach(statement -> show(statement, map));
        for (Relation relation : debate.getRelations()) {
            if (relation instanceof Argument argument && argument.needsNode()
                    && isShown(argument.getConclusion(), map)
                    && argument.getPremises().stream().allMatch(premise -> isShown(premise, map))) {
                show(argument, map);
            }
        }
        return map;
    }

    private static boolean isRoot(Statement statement) {
        return statement.getPremiseIn().isEmpty() && statement.getAttacks().isEmpty();
    }

    /** Level by level, so that a full map shows the top of each branch and not one branch to its end. */
    private static void spread(Statement root, Set<Statement> shown, int most) {
        Deque<Statement> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && shown.size() < most) {
            Statement next = open.remove();
            if (shown.add(next)) {
                Branch.addBearing(next, open);
            }
        }
    }

    private static boolean isShown(Statement statement, ArgumentMap map) {
        return statement == null || statement.viewOn(map) != null;
    }

    private static void show(Element element, ArgumentMap map) {
        NodeView view = DebateFactory.eINSTANCE.createNodeView();
        view.setElement(element);
        map.getNodes().add(view);
    }
}
