package org.debatemapper.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.core.reading.ReadingStep.Sign;
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

/**
 * The statements of a map as they are read aloud: issues, their answers, the reasons for each, and what is said against
 * it. Statements that bear on nothing stand at the top; a circle is cut where it closes.
 */
public final class ReadingOrder {
    private final ArgumentMap map;

    /**
     * @param map
     *            the map to read
     */
    public ReadingOrder(ArgumentMap map) {
        this.map = Objects.requireNonNull(map);
    }

    /** @return where reading begins: issues first; every statement of the map is reached from one of them */
    public List<ReadingStep> roots() {
        List<ReadingStep> roots = new ArrayList<>();
        shown().stream().filter(Issue.class::isInstance).forEach(issue -> roots.add(root(issue)));
        shown().stream().filter(statement -> !(statement instanceof Issue) && bearsOnNothing(statement))
                .forEach(statement -> roots.add(root(statement)));
        Set<Element> reached = new HashSet<>();
        roots.forEach(node -> reach(node, reached));
        for (Statement statement : shown()) {
            if (!reached.contains(statement)) {
                ReadingStep node = root(statement);
                roots.add(node);
                reach(node, reached);
            }
        }
        return roots;
    }

    /**
     * Reads everything once: what was read before is named again, but not what is below it. Linear in the size of the
     * map.
     *
     * @return the lines, numbered by chapters
     */
    public List<ReadingLine> lines() {
        List<ReadingLine> lines = new ArrayList<>();
        Map<Element, String> read = new HashMap<>();
        int number = 1;
        for (ReadingStep root : roots()) {
            read(root, String.valueOf(number++), 0, read, lines);
        }
        return lines;
    }

    private void read(ReadingStep step, String number, int depth, Map<Element, String> read, List<ReadingLine> lines) {
        String before = read.putIfAbsent(step.element(), number);
        lines.add(new ReadingLine(step, number, depth, before));
        int below = 1;
        for (ReadingStep child : before == null ? children(step) : List.<ReadingStep>of()) {
            read(child, number + '.' + below++, depth + 1, read, lines);
        }
    }

    /**
     * @param node
     *            a step
     * @return what bears on its element, in reading order; none if the element stands above itself
     */
    public List<ReadingStep> children(ReadingStep node) {
        List<ReadingStep> children = new ArrayList<>();
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

    private void addArgument(List<ReadingStep> children, ReadingStep node, Argument argument) {
        if (argument.viewOn(map) != null || argument.getPremises().size() != 1) {
            children.add(new ReadingStep(node, argument, Sign.SUPPORT));
        } else {
            add(children, node, argument.getPremises().get(0), Sign.SUPPORT);
        }
    }

    private void addAttackers(List<ReadingStep> children, ReadingStep node, Attackable target) {
        for (Attack attack : target.getAttackers()) {
            add(children, node, attack.getSource(), target instanceof Relation ? Sign.UNDERCUT : Sign.ATTACK);
            attack.getAttackers()
                    .forEach(undercut -> add(children, node, undercut.getSource(), Sign.UNDERCUT));
        }
    }

    private void add(List<ReadingStep> children, ReadingStep parent, Statement element, Sign sign) {
        if (element != null && element.viewOn(map) != null) {
            children.add(new ReadingStep(parent, element, sign));
        }
    }

    private void reach(ReadingStep node, Set<Element> reached) {
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

    private static ReadingStep root(Element element) {
        return new ReadingStep(null, element, Sign.NONE);
    }
}
