package org.debatemapper.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/**
 * What is said for and against one statement, wherever it is shown.
 *
 * @param pros
 *            the premises of its arguments, or the answers to an issue
 * @param cons
 *            what attacks it
 */
public record ProCon(List<Point> pros, List<Point> cons) {
    /**
     * One side's point.
     *
     * @param statement
     *            what is said
     * @param relation
     *            how it bears on the statement in question
     * @param linked
     *            whether it counts only together with other premises
     */
    public record Point(Statement statement, Relation relation, boolean linked) {
    }

    /**
     * @param statement
     *            the statement in question
     * @return the points on both sides, in the order in which they were made
     */
    public static ProCon of(Statement statement) {
        List<Point> pros = new ArrayList<>();
        for (Argument argument : statement.getArguments()) {
            argument.getPremises()
                    .forEach(premise -> pros.add(new Point(premise, argument, argument.getPremises().size() > 1)));
        }
        if (statement instanceof Issue issue) {
            for (Answer answer : issue.getAnswers()) {
                pros.add(new Point(answer.getClaim(), answer, false));
            }
        }
        List<Point> cons = new ArrayList<>();
        statement.getAttackers().forEach(attack -> cons.add(new Point(attack.getSource(), attack, false)));
        for (Attack attack : statement.getAttacks()) {
            if (attack.isSymmetric() && attack.getTarget() instanceof Statement other) {
                cons.add(new Point(other, attack, false));
            }
        }
        pros.removeIf(point -> Objects.isNull(point.statement()));
        cons.removeIf(point -> Objects.isNull(point.statement()));
        return new ProCon(List.copyOf(pros), List.copyOf(cons));
    }
}
