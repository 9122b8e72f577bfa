package org.debatemapper.model.operations;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Operations on elements and on the debate that holds them. */
public final class Elements {
    private Elements() {
    }

    /**
     * @param object
     *            any object of the model
     * @return the debate that holds it, itself if it is one, or null
     */
    public static Debate debateOf(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Debate debate) {
                return debate;
            }
        }
        return null;
    }

    /** Implements {@link Element#viewOn(ArgumentMap)}. */
    public static NodeView viewOn(Element element, ArgumentMap map) {
        for (NodeView view : element.getViews()) {
            if (view.eContainer() == map) {
                return view;
            }
        }
        return null;
    }

    /** Implements {@link Debate#elements()}. */
    public static EList<Element> all(Debate debate) {
        EList<Element> all = new BasicEList<>();
        all.addAll(debate.getStatements());
        all.addAll(debate.getRelations());
        debate.getGroups().forEach(group -> addGroup(group, all));
        return all;
    }

    /** Implements {@link Debate#elementsOnNoMap()}. */
    public static EList<Statement> onNoMap(Debate debate) {
        EList<Statement> hidden = new BasicEList<>();
        for (Statement statement : debate.getStatements()) {
            if (statement.getViews().isEmpty()) {
                hidden.add(statement);
            }
        }
        return hidden;
    }

    private static void addGroup(Group group, EList<Element> all) {
        all.add(group);
        group.getGroups().forEach(inner -> addGroup(inner, all));
    }
}
