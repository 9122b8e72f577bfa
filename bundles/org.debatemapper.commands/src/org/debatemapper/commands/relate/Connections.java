package org.debatemapper.commands.relate;

import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Relations;
import org.eclipse.gef.commands.Command;

/** Commands that connect elements and move the ends of relations. */
public final class Connections {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Connections(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param link
     *            how
     * @param source
     *            where the relation starts
     * @param target
     *            what it bears on
     * @return a command that cannot be executed if that is not {@linkplain Link#isLegal legal}
     */
    public Command connect(Link link, Element source, Element target) {
        return new EditCommand(session, label(link), () -> link.isLegal(source, target),
                debate -> add(debate, link, source, target));
    }

    /**
     * Connects within an edit.
     *
     * @param debate
     *            the debate
     * @param link
     *            how; must be legal
     * @param source
     *            where the relation starts
     * @param target
     *            what it bears on
     * @return the relation
     */
    public static Relation add(Debate debate, Link link, Element source, Element target) {
        Relation relation = link.make(source, target);
        if (relation.eContainer() == null) {
            debate.getRelations().add(Stamps.created(relation));
        } else {
            Stamps.modified(relation);
        }
        ArgumentNodes.settleIfArgument(relation);
        ArgumentNodes.settleIfArgument(target);
        return relation;
    }

    /**
     * @param relation
     *            a relation
     * @param premise
     *            the premise whose edge is moved, or null if the relation has one source only
     * @param source
     *            where it shall start
     * @return a command that cannot be executed if that is not legal
     */
    public Command reconnectSource(Relation relation, Statement premise, Element source) {
        return new EditCommand(session, Messages.Connections_reconnect,
                () -> canStart(relation, premise, source), debate -> {
                    setSource(relation, premise, source);
                    Stamps.modified(relation);
                    ArgumentNodes.settleIfArgument(relation);
                });
    }

    /**
     * @param relation
     *            a relation
     * @param target
     *            what it shall bear on
     * @return a command that cannot be executed if that is not legal
     */
    public Command reconnectTarget(Relation relation, Element target) {
        return new EditCommand(session, Messages.Connections_reconnect, () -> canEnd(relation, target), debate -> {
            Element before = setTarget(relation, target);
            Stamps.modified(relation);
            ArgumentNodes.settleIfArgument(relation);
            ArgumentNodes.settleIfArgument(before);
            ArgumentNodes.settleIfArgument(target);
        });
    }

    private static boolean canStart(Relation relation, Statement premise, Element source) {
        if (relation instanceof Argument argument) {
            return premise != null && argument.getPremises().contains(premise)
                    && Link.SUPPORT.isLegal(source, argument);
        }
        Element target = Relations.targetOf(relation);
        return !hangsOn(source, relation) && linkOf(relation, target).isLegal(source, target);
    }

    private static boolean canEnd(Relation relation, Element target) {
        if (hangsOn(target, relation)) {
            return false;
        }
        if (relation instanceof Argument argument) {
            return target instanceof Statement && argument.getConclusion() != target && argument.getPremises().stream()
                    .allMatch(premise -> premise != target && !(target instanceof Issue));
        }
        Element source = Relations.sourceOf(relation);
        return linkOf(relation, target).isLegal(source, target);
    }

    /** A relation that starts or ends at what hangs on itself would bear on nothing. */
    private static boolean hangsOn(Element element, Relation relation) {
        return element == relation
                || element instanceof Relation other && other.ends().stream().anyMatch(end -> hangsOn(end, relation));
    }

    private static Link linkOf(Relation relation, Element target) {
        if (relation instanceof Attack) {
            return target instanceof Relation ? Link.UNDERCUT : Link.ATTACK;
        } else if (relation instanceof Answer) {
            return Link.ANSWER;
        } else if (relation instanceof Rephrase) {
            return Link.REPHRASE;
        }
        return relation instanceof Preference ? Link.PREFERENCE : Link.SUPPORT;
    }

    private static void setSource(Relation relation, Statement premise, Element source) {
        if (relation instanceof Argument argument) {
            int index = argument.getPremises().indexOf(premise);
            argument.getPremises().set(index, (Statement) source);
            argument.getRoles().stream().filter(role -> role.getPremise() == premise)
                    .forEach(role -> role.setPremise((Statement) source));
            argument.getEdgeViews().stream().filter(view -> view.getPremise() == premise)
                    .forEach(view -> view.setPremise((Statement) source));
        } else if (relation instanceof Attack attack) {
            attack.setSource((Statement) source);
        } else if (relation instanceof Answer answer) {
            answer.setClaim((Claim) source);
        } else if (relation instanceof Rephrase rephrase) {
            rephrase.setSource((Statement) source);
        } else if (relation instanceof Preference preference) {
            preference.setPreferred((Attackable) source);
        }
    }

    private static Element setTarget(Relation relation, Element target) {
        Element before = Relations.targetOf(relation);
        if (relation instanceof Argument argument) {
            argument.setConclusion((Statement) target);
        } else if (relation instanceof Attack attack) {
            attack.setTarget((Attackable) target);
        } else if (relation instanceof Answer answer) {
            answer.setIssue((Issue) target);
        } else if (relation instanceof Rephrase rephrase) {
            rephrase.setTarget((Statement) target);
        } else if (relation instanceof Preference preference) {
            preference.setOver((Attackable) target);
        }
        return before;
    }

    /**
     * @param link
     *            how two elements are connected
     * @return what the Undo menu says when they were
     */
    public static String label(Link link) {
        return switch (link) {
            case ANSWER -> Messages.Connections_answer;
            case SUPPORT -> Messages.Connections_support;
            case ATTACK -> Messages.Connections_attack;
            case UNDERCUT -> Messages.Connections_undercut;
            case REPHRASE -> Messages.Connections_rephrase;
            case PREFERENCE -> Messages.Connections_preference;
        };
    }
}
