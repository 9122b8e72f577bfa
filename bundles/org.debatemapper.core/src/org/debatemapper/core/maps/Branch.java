package org.debatemapper.core.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;

/** A statement with what bears on it: its answers, its reasons, and what is said against it and against those. */
public final class Branch {
    /** As many levels as there are. */
    public static final int ALL = Integer.MAX_VALUE;

    private Branch() {
    }

    /**
     * Linear in the number of relations that bear on the result.
     *
     * @param root
     *            a statement
     * @param levels
     *            how far to go down, 0 or more; {@link #ALL} to the end of every branch
     * @return the root and what bears on it, level by level, each once
     */
    public static Set<Statement> of(Statement root, int levels) {
        Set<Statement> found = new LinkedHashSet<>();
        List<Statement> level = List.of(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            List<Statement> next = new ArrayList<>();
            for (Statement statement : level) {
                if (found.add(statement) && depth < levels) {
                    addBearing(statement, next);
                }
            }
            level = next;
        }
        return found;
    }

    /** Adds what bears on a statement directly. */
    static void addBearing(Statement statement, Collection<Statement> found) {
        if (statement instanceof Issue issue) {
            issue.getAnswers().stream().map(Answer::getClaim).filter(claim -> claim != null).forEach(found::add);
        }
        addAttackers(statement, found);
        for (Argument argument : statement.getArguments()) {
            found.addAll(argument.getPremises());
            addAttackers(argument, found);
        }
    }

    private static void addAttackers(Attackable target, Collection<Statement> found) {
        target.getAttackers().stream().map(Attack::getSource).filter(source -> source != null).forEach(found::add);
    }
}
