package org.debatemapper.ui.internal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.ui.internal.outline.OutlineNode.Sign;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The statements of a map as they are read aloud: issues, their answers, the reasons for each, and what is said against
 * it. Statements that bear on nothing stand at the top; a circle is cut where it closes.
 */
final class ReadingOrder implements ITreeContentProvider {
    private ArgumentMap map;

    @Override
    public Object[] getElements(Object input) {
        map = (ArgumentMap) input;
        List<OutlineNode> roots = new ArrayList<>();
        shown().stream().filter(Issue.class::isInstance).forEach(issue -> roots.add(root(issue)));
        shown().stream().filter(statement -> !(statement instanceof Issue) && bearsOnNothing(statement))
                .forEach(statement -> roots.add(root(statement)));
        Set<Element> reached = new HashSet<>();
        roots.forEach(node -> reach(node, reached));
        for (Statement statement : shown()) {
            if (!reached.contains(statement)) {
                OutlineNode node = root(statement);
                roots.add(node);
                reach(node, reached);
            }
        }
        return roots.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children((OutlineNode) parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children((OutlineNode) element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return ((OutlineNode) element).parent();
    }

    private List<OutlineNode> children(OutlineNode node) {
        List<OutlineNode> children = new ArrayList<>();
        if (node.isRepeated()) {
            return children;
        }
        if (node.element() instanceof Issue issue) {
            issue.getAnswers().forEach(answer -> add(children, node, answer.getClaim(), Sign.ANSWER));
        }
        if (node.element() instanceof Statement statement) {
            statement.getArguments().forEach(argument -> addArgument(children, node, argument));
        } else if (node.element() instanceof Argument argument) {
            argument.getPremises().forEach(premise -> add(children, node, premise, Sign.PREMISE));
        }
        if (node.element() instanceof Attackable attackable) {
            addAttackers(children, node, attackable);
        }
        return children;
    }

    private void addArgument(List<OutlineNode> children, OutlineNode node, Argument argument) {
        if (argument.viewOn(map) != null || argument.getPremises().size() != 1) {
            children.add(new OutlineNode(node, argument, Sign.SUPPORT));
        } else {
            add(children, node, argument.getPremises().get(0), Sign.SUPPORT);
        }
    }

    private void addAttackers(List<OutlineNode> children, OutlineNode node, Attackable target) {
        for (Attack attack : target.getAttackers()) {
            add(children, node, attack.getSource(), target instanceof Relation ? Sign.UNDERCUT : Sign.ATTACK);
            attack.getAttackers()
                    .forEach(undercut -> add(children, node, undercut.getSource(), Sign.UNDERCUT));
        }
    }

    private void add(List<OutlineNode> children, OutlineNode parent, Statement element, Sign sign) {
        if (element != null && element.viewOn(map) != null) {
            children.add(new OutlineNode(parent, element, sign));
        }
    }

    private void reach(OutlineNode node, Set<Element> reached) {
        if (reached.add(node.element())) {
            children(node).forEach(child -> reach(child, reached));
        }
    }

    private List<Statement> shown() {
        return map.getNodes().stream().map(NodeView::getElement).filter(Statement.class::isInstance)
                .map(Statement.class::cast).toList();
    }

    private boolean bearsOnNothing(Statement statement) {
        return statement.getAttacks().isEmpty() && statement.getPremiseIn().isEmpty()
                && !(statement instanceof Claim claim && answers(claim.getAnswering()));
    }

    private boolean answers(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> answer.getIssue() != null && answer.getIssue().viewOn(map) != null);
    }

    private static OutlineNode root(Element element) {
        return new OutlineNode(null, element, Sign.NONE);
    }
}
